import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the broker that an application or a client is connected to', () => {
    const source = `
      import { NestFactory } from '@nestjs/core';
      import { ClientProxyFactory, Transport } from '@nestjs/microservices';
      const app = await NestFactory.createMicroservice(AppModule, { transport: Transport.KAFKA, options: {} });
      export const client = ClientProxyFactory.create({ transport: Transport.RMQ, options: {} });
    `;
    expect(systemsOf(source)).toEqual(['Kafka', 'RabbitMQ']);
  });

  it('a broker beside a server', () => {
    const source = `
      import { NestFactory } from '@nestjs/core';
      import { Transport } from '@nestjs/microservices';
      const options = () => ({ transport: Transport.NATS, options: { servers: [] } });
      const app = await NestFactory.create(AppModule);
      app.connectMicroservice(options());
    `;
    expect(systemsOf(source)).toEqual(['NATS']);
  });
});

describe('ignores', () => {
  it('connections from process to process, and strategies of one\u2019s own', () => {
    const source = `
      import { NestFactory } from '@nestjs/core';
      import { Transport } from '@nestjs/microservices';
      const app = await NestFactory.create(AppModule);
      app.connectMicroservice({ transport: Transport.TCP });
      app.connectMicroservice({ strategy: new Strategy() });
    `;
    expect(systemsOf(source)).toEqual([]);
  });
});
