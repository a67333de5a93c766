import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a server', () => {
    const source = `
      import { NestFactory } from '@nestjs/core';
      import { AppModule } from './app.module';
      const app = await NestFactory.create(AppModule);
      app.setGlobalPrefix('api');
      app.useLogger(console);
      await app.listen(3000);
    `;
    expect(matchesOf(source)).toEqual([
      'client @nestjs/core#NestFactory.create',
      'logger @nestjs/core#NestFactory.create().useLogger',
      'prefix api @nestjs/core#NestFactory.create().setGlobalPrefix',
      'starts http-server @nestjs/core#NestFactory.create().listen',
    ]);
  });

  it('a worker, and an application without a server', () => {
    const source = `
      import { NestFactory } from '@nestjs/core';
      import { AppModule } from './app.module';
      const service = await NestFactory.createMicroservice(AppModule, {});
      await service.listen();
      export const context = await NestFactory.createApplicationContext(AppModule);
    `;
    expect(matchesOf(source)).toEqual([
      'client @nestjs/core#NestFactory.createApplicationContext',
      'client @nestjs/core#NestFactory.createMicroservice',
      'starts worker @nestjs/core#NestFactory.createApplicationContext',
      'starts worker @nestjs/core#NestFactory.createMicroservice().listen',
    ]);
  });
});

describe('ignores', () => {
  it('tokens', () => {
    const source = `
      import { APP_GUARD, Reflector } from '@nestjs/core';
      export const provider = { provide: APP_GUARD, useClass: Reflector };
      export const listen = (server: { listen(port: number): void }) => server.listen(3000);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
