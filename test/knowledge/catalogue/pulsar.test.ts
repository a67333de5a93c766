import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('producers and consumers', () => {
    const source = `
      import Pulsar from 'pulsar-client';
      const client = new Pulsar.Client({ serviceUrl: 'pulsar://localhost:6650' });
      const producer = await client.createProducer({ topic: 'orders' });
      await producer.send({ data: Buffer.from('1') });
      const consumer = await client.subscribe({ topic: 'orders', subscription: 'mail' });
      const message = await consumer.receive();
      await consumer.acknowledge(message);
    `;
    expect(matchesOf(source)).toEqual([
      'client pulsar-client#Client',
      'consumer orders pulsar-client#Client().subscribe',
      'outbound call pulsar-client#Client().createProducer',
      'outbound consume pulsar-client#Client().subscribe',
      'outbound consume pulsar-client#Client().subscribe().receive',
      'outbound publish pulsar-client#Client().createProducer().send',
      'outbound write pulsar-client#Client().subscribe().acknowledge',
    ]);
    expect(systemsOf(source)).toEqual(['Apache Pulsar']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Client } from 'pulsar-client';
      export const same = (given: Client) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
