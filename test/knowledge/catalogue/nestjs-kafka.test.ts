import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages and requests', () => {
    const source = `
      import { ClientKafka } from '@nestjs/microservices';
      export class Orders {
        constructor(private readonly client: ClientKafka) {}
        tell() { return this.client.emit('order.paid', {}); }
        ask() { return this.client.send('order.price', {}); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call @nestjs/microservices#ClientKafka().send',
      'outbound publish @nestjs/microservices#ClientKafka().emit',
    ]);
    expect(systemsOf(source)).toEqual(['Kafka']);
  });
});

describe('ignores', () => {
  it('what connects and closes', () => {
    const source = `
      import { ClientKafka } from '@nestjs/microservices';
      export class Orders {
        constructor(private readonly client: ClientKafka) {}
        close() { return this.client.close(); }
      }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
