import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('handlers', () => {
    const source = `
      import { Controller } from '@nestjs/common';
      import { EventPattern, GrpcMethod, MessagePattern } from '@nestjs/microservices';
      @Controller()
      export class Math {
        @MessagePattern({ cmd: 'sum' }) sum() {}
        @EventPattern('user_created') created() {}
        @GrpcMethod('HeroesService', 'FindOne') findOne() {}
      }
    `;
    expect(matchesOf(source)).toEqual([
      'consumer sum @nestjs/microservices#MessagePattern',
      'consumer user_created @nestjs/microservices#EventPattern',
      'controller @nestjs/common#Controller',
      'entry FindOne @nestjs/microservices#GrpcMethod',
    ]);
  });

  it('clients', () => {
    const source = `
      import { Inject } from '@nestjs/common';
      import { ClientKafka, ClientProxy, ClientProxyFactory, ClientsModule, Transport } from '@nestjs/microservices';
      export const module = ClientsModule.register([{ name: 'MATH', transport: Transport.TCP }]);
      const client = ClientProxyFactory.create({ transport: Transport.REDIS });
      client.emit('user_created', {});
      export class App {
        constructor(@Inject('MATH') private readonly client: ClientProxy, private readonly kafka: ClientKafka) {}
        sum() { return this.client.send({ cmd: 'sum' }, [1, 2]); }
        tell() { return this.kafka.emit('hero.killed', {}); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'client @nestjs/microservices#ClientProxyFactory.create',
      'client @nestjs/microservices#ClientsModule.register',
      'outbound call @nestjs/microservices#ClientProxy().send',
      'outbound publish @nestjs/microservices#ClientKafka().emit',
      'outbound publish @nestjs/microservices#ClientProxy().emit',
    ]);
  });
});

describe('ignores', () => {
  it('payloads and own clients', () => {
    const source = `
      import { Ctx, Payload, RpcException } from '@nestjs/microservices';
      class ClientProxy { send(name: string) { return name; } }
      export class Math { sum(@Payload() data: number, @Ctx() context: unknown) { return new ClientProxy().send(String(context) + data); } }
      export const error = new RpcException('x');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
