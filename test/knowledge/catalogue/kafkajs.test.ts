import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('producers, consumers and the admin', () => {
    const source = `
      import { Kafka } from 'kafkajs';
      const kafka = new Kafka({ clientId: 'shop', brokers: ['localhost:9092'], retry: { retries: 5 } });
      const producer = kafka.producer();
      await producer.connect();
      await producer.send({ topic: 'orders', messages: [{ value: 'a' }] });
      const consumer = kafka.consumer({ groupId: 'mail' });
      await consumer.subscribe({ topic: 'orders', fromBeginning: true });
      await consumer.run({ eachMessage: async ({ message }) => handle(message) });
    `;
    expect(matchesOf(source)).toEqual([
      'client kafkajs#Kafka',
      'client kafkajs#Kafka().consumer',
      'consumer orders kafkajs#Kafka().consumer().subscribe',
      'outbound call kafkajs#Kafka().producer().connect',
      'outbound consume kafkajs#Kafka().consumer().run',
      'outbound consume kafkajs#Kafka().consumer().subscribe',
      'outbound publish kafkajs#Kafka().producer().send',
      'retry 6 exponential jitter Kafka',
    ]);
    expect(systemsOf(source)).toEqual(['Kafka']);
  });

  it('a producer by its type', () => {
    const source = `
      import type { Producer } from 'kafkajs';
      export const announce = (producer: Producer) => producer.sendBatch({ topicMessages: [] });
    `;
    expect(matchesOf(source)).toEqual(['outbound publish kafkajs#Kafka().producer().sendBatch']);
    expect(systemsOf(source)).toEqual(['Kafka']);
  });
});

describe('ignores', () => {
  it('levels', () => {
    const source = `
      import { CompressionTypes, logLevel } from 'kafkajs';
      export const quiet = { level: logLevel.ERROR, compression: CompressionTypes.GZIP };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
