import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tasks and queues', () => {
    const source = `
      import { CloudTasksClient } from '@google-cloud/tasks';
      const client = new CloudTasksClient();
      await client.createTask({ parent: client.queuePath('shop', 'eu', 'mail'), task: {} });
      await client.pauseQueue({ name: 'mail' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/tasks#CloudTasksClient',
      'outbound publish @google-cloud/tasks#CloudTasksClient().createTask',
      'outbound write @google-cloud/tasks#CloudTasksClient().pauseQueue',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Tasks']);
  });
});

describe('ignores', () => {
  it('names alone', () => {
    const source = `
      import type { CloudTasksClient } from '@google-cloud/tasks';
      export const nameOf = (client: CloudTasksClient) => client.queuePath('shop', 'eu', 'mail');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
