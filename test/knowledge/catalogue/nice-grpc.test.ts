import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a client', () => {
    const source = `
      import { createChannel, createClient } from 'nice-grpc';
      import { UsersDefinition } from './users.ts';
      const channel = createChannel('users.internal.example.com:443');
      const client = createClient(UsersDefinition, channel);
      export const user = () => client.getUser({ id: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client nice-grpc#createChannel',
      'outbound call nice-grpc#createClient().getUser',
    ]);
    expect(systemsOf(source)).toEqual([]);
  });
});

describe('ignores', () => {
  it('a server', () => {
    const source = `
      import { createServer } from 'nice-grpc';
      import { UsersDefinition } from './users.ts';
      const server = createServer();
      server.add(UsersDefinition, {});
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
