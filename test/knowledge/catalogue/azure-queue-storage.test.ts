import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { QueueServiceClient } from '@azure/storage-queue';
      const service = QueueServiceClient.fromConnectionString('UseDevelopmentStorage=true', { retryOptions: { maxTries: 6 } });
      const queue = service.getQueueClient('orders');
      await queue.createIfNotExists();
      await queue.sendMessage('1');
      export const received = await queue.receiveMessages();
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/storage-queue#QueueServiceClient.fromConnectionString',
      'outbound consume @azure/storage-queue#QueueServiceClient().getQueueClient().receiveMessages',
      'outbound publish @azure/storage-queue#QueueServiceClient().getQueueClient().sendMessage',
      'outbound write @azure/storage-queue#QueueServiceClient().getQueueClient().createIfNotExists',
      'retry 6 exponential QueueServiceClient.fromConnectionString',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Queue Storage']);
  });

  it('a client of one queue', () => {
    const source = `
      import { QueueClient } from '@azure/storage-queue';
      const queue = new QueueClient('UseDevelopmentStorage=true', 'orders');
      await queue.sendMessage('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/storage-queue#QueueClient',
      'outbound publish @azure/storage-queue#QueueServiceClient().getQueueClient().sendMessage',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Queue Storage']);
  });
});

describe('ignores', () => {
  it('a name', () => {
    const source = `
      import type { QueueServiceClient } from '@azure/storage-queue';
      export const local = (client: QueueServiceClient) => client.getQueueClient('orders').name;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
