import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('producers and consumers', () => {
    const source = `
      import { Kafka } from '@upstash/kafka';
      const kafka = new Kafka({ url: 'https://shop-kafka.upstash.io', username: 'u', password: 'p' });
      await kafka.producer().produce('orders', { id: 1 });
      export const received = await kafka.consumer().consume({ consumerGroupId: 'g', instanceId: 'i', topics: ['orders'] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @upstash/kafka#Kafka',
      'outbound consume @upstash/kafka#Kafka().consumer().consume',
      'outbound publish @upstash/kafka#Kafka().producer().produce',
    ]);
    expect(systemsOf(source)).toEqual(['Upstash Kafka']);
  });
});

describe('ignores', () => {
  it('a producer alone', () => {
    const source = `
      import type { Kafka } from '@upstash/kafka';
      export const local = (client: Kafka) => client.producer();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
