import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages and requests', () => {
    const source = `
      import { ClientRMQ } from '@nestjs/microservices';
      export class Orders {
        constructor(private readonly client: ClientRMQ) {}
        tell() { return this.client.emit('order.paid', {}); }
        ask() { return this.client.send('order.price', {}); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call @nestjs/microservices#ClientRMQ().send',
      'outbound publish @nestjs/microservices#ClientRMQ().emit',
    ]);
    expect(systemsOf(source)).toEqual(['RabbitMQ']);
  });
});

describe('ignores', () => {
  it('what connects and closes', () => {
    const source = `
      import { ClientRMQ } from '@nestjs/microservices';
      export class Orders {
        constructor(private readonly client: ClientRMQ) {}
        close() { return this.client.close(); }
      }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
