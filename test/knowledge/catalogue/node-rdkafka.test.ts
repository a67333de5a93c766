import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('topics that are read and written', () => {
    const source = `
      import Kafka from 'node-rdkafka';
      const consumer = new Kafka.KafkaConsumer({ 'metadata.broker.list': 'localhost:9092' }, {});
      consumer.subscribe(['orders']);
      new Kafka.Producer({}).produce('orders', null, Buffer.from('x'));
    `;
    expect(matchesOf(source)).toEqual([
      'client node-rdkafka#KafkaConsumer',
      'client node-rdkafka#Producer',
      'consumer orders node-rdkafka#KafkaConsumer().subscribe',
      'outbound consume node-rdkafka#KafkaConsumer().subscribe',
      'outbound publish node-rdkafka#Producer().produce',
    ]);
  });
});

describe('ignores', () => {
  it('its codes of errors', () => {
    const source = `
      import { CODES } from 'node-rdkafka';
      export const isTimeout = (code: number) => code === CODES.ERRORS.ERR__TIMED_OUT;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
