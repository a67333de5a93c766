import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('producers and consumers', () => {
    const source = `
      import { ConsumerGroup, KafkaClient, Producer } from 'kafka-node';
      const producer = new Producer(new KafkaClient({ kafkaHost: 'localhost:9092' }));
      producer.send([{ topic: 'orders', messages: '1' }], () => undefined);
      const group = new ConsumerGroup({ kafkaHost: 'localhost:9092', groupId: 'mail' }, 'orders');
      group.on('message', () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client kafka-node#ConsumerGroup',
      'client kafka-node#KafkaClient',
      'consumer orders kafka-node#ConsumerGroup',
      'outbound consume kafka-node#ConsumerGroup().on',
      'outbound publish kafka-node#Producer().send',
    ]);
    expect(systemsOf(source)).toEqual(['Kafka']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Message } from 'kafka-node';
      export const same = (given: Message) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
