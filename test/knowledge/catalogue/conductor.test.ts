import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('workflows and workers', () => {
    const source = `
      import { ConductorClient, TaskManager, WorkflowExecutor } from 'conductor-javascript';
      const client = new ConductorClient({ serverUrl: 'http://localhost:8080/api' });
      await new WorkflowExecutor(client).startWorkflow({ name: 'order', version: 1 });
      new TaskManager(client, []).startPolling();
    `;
    expect(matchesOf(source)).toEqual([
      'client conductor-javascript#ConductorClient',
      'outbound consume conductor-javascript#TaskManager().startPolling',
      'outbound publish conductor-javascript#WorkflowExecutor().startWorkflow',
    ]);
    expect(systemsOf(source)).toEqual(['Conductor']);
  });
});

describe('ignores', () => {
  it('the end of a worker', () => {
    const source = `
      import type { TaskManager } from 'conductor-javascript';
      export const local = (client: TaskManager) => client.stopPolling();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
