import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('producers and consumers in the way of KafkaJS', () => {
    const source = `
      import { KafkaJS } from '@confluentinc/kafka-javascript';
      const kafka = new KafkaJS.Kafka({ kafkaJS: { brokers: ['localhost:9092'] } });
      const producer = kafka.producer();
      await producer.send({ topic: 'orders', messages: [{ value: 'a' }] });
      const consumer = kafka.consumer({ kafkaJS: { groupId: 'mail' } });
      await consumer.subscribe({ topics: ['orders'] });
      await consumer.run({ eachMessage: async ({ message }) => handle(message) });
    `;
    expect(matchesOf(source)).toEqual([
      'client @confluentinc/kafka-javascript#KafkaJS.Kafka',
      'consumer orders @confluentinc/kafka-javascript#KafkaJS.Kafka().consumer().subscribe',
      'outbound consume @confluentinc/kafka-javascript#KafkaJS.Kafka().consumer().run',
      'outbound consume @confluentinc/kafka-javascript#KafkaJS.Kafka().consumer().subscribe',
      'outbound publish @confluentinc/kafka-javascript#KafkaJS.Kafka().producer().send',
    ]);
    expect(systemsOf(source)).toEqual(['Kafka']);
  });
});

describe('ignores', () => {
  it('codes of errors', () => {
    const source = `
      import { CODES } from '@confluentinc/kafka-javascript';
      export const code = CODES.ERRORS.ERR_NO_ERROR;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
