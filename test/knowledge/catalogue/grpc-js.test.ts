import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a client of a service, and a server', () => {
    const source = `
      import * as grpc from '@grpc/grpc-js';
      import * as protoLoader from '@grpc/proto-loader';
      const packages = grpc.loadPackageDefinition(protoLoader.loadSync('hello.proto')) as any;
      const client = new packages.hello.Greeter('localhost:50051', grpc.credentials.createInsecure());
      client.sayHello({ name: 'a' }, (error: unknown, answer: unknown) => done(answer));
      const server = new grpc.Server();
      server.bindAsync('0.0.0.0:50051', grpc.ServerCredentials.createInsecure(), () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client @grpc/grpc-js#loadPackageDefinition().hello.Greeter',
      'outbound call @grpc/grpc-js#loadPackageDefinition().hello.Greeter().sayHello',
      'starts http-server @grpc/grpc-js#Server().bindAsync',
    ]);
  });
});

describe('ignores', () => {
  it('metadata', () => {
    const source = `
      import { Metadata, status } from '@grpc/grpc-js';
      const metadata = new Metadata();
      metadata.add('key', 'value');
      export const missing = status.NOT_FOUND;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
