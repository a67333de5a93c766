import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('producers and consumers', () => {
    const source = `
      import { EventHubConsumerClient, EventHubProducerClient } from '@azure/event-hubs';
      const producer = new EventHubProducerClient('Endpoint=sb://shop', 'orders');
      await producer.sendBatch([{ body: 1 }]);
      const consumer = new EventHubConsumerClient('$Default', 'Endpoint=sb://shop', 'orders');
      consumer.subscribe({ processEvents: async () => undefined, processError: async () => undefined });
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/event-hubs#EventHubConsumerClient',
      'client @azure/event-hubs#EventHubProducerClient',
      'consumer orders @azure/event-hubs#EventHubConsumerClient().subscribe',
      'outbound consume @azure/event-hubs#EventHubConsumerClient().subscribe',
      'outbound publish @azure/event-hubs#EventHubProducerClient().sendBatch',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Event Hubs']);
  });
});

describe('ignores', () => {
  it('the name of a namespace', () => {
    const source = `
      import type { EventHubProducerClient } from '@azure/event-hubs';
      export const local = (client: EventHubProducerClient) => client.fullyQualifiedNamespace;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
