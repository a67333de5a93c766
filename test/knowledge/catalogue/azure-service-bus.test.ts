import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('senders and receivers', () => {
    const source = `
      import { ServiceBusClient } from '@azure/service-bus';
      const client = new ServiceBusClient(process.env.SERVICE_BUS!, { retryOptions: { maxRetries: 5 } });
      await client.createSender('orders').sendMessages({ body: { id: 1 } });
      const receiver = client.createReceiver('orders');
      receiver.subscribe({ processMessage: async (message) => receiver.completeMessage(message), processError: report });
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/service-bus#ServiceBusClient',
      'consumer orders @azure/service-bus#ServiceBusClient().createReceiver',
      'outbound consume @azure/service-bus#ServiceBusClient().createReceiver().subscribe',
      'outbound publish @azure/service-bus#ServiceBusClient().createSender().sendMessages',
      'outbound write @azure/service-bus#ServiceBusClient().createReceiver().completeMessage',
      'retry 6 fixed ServiceBusClient',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Service Bus']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import type { ServiceBusClient } from '@azure/service-bus';
      export const stop = (client: ServiceBusClient) => client.close();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
