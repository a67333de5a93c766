import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('producers and consumers', () => {
    const source = `
      import { Consumer, Producer } from '@platformatic/kafka';
      const producer = new Producer({ clientId: 'shop', bootstrapBrokers: ['localhost:9092'] });
      await producer.send({ messages: [{ topic: 'orders', value: '1' }] });
      const consumer = new Consumer({ groupId: 'mail', clientId: 'shop', bootstrapBrokers: ['localhost:9092'] });
      export const stream = await consumer.consume({ topics: ['orders'] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @platformatic/kafka#Consumer',
      'client @platformatic/kafka#Producer',
      'consumer orders @platformatic/kafka#Consumer().consume',
      'outbound consume @platformatic/kafka#Consumer().consume',
      'outbound publish @platformatic/kafka#Producer().send',
    ]);
    expect(systemsOf(source)).toEqual(['Kafka']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Message } from '@platformatic/kafka';
      export const same = (given: Message) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
