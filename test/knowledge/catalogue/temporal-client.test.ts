import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('workflows that are started and asked', () => {
    const source = `
      import { Client, Connection } from '@temporalio/client';
      const connection = await Connection.connect({ address: 'localhost:7233' });
      const client = new Client({ connection });
      const handle = await client.workflow.start('order', { taskQueue: 'orders', workflowId: '1', args: [], retry: { maximumAttempts: 3 } });
      export const result = await handle.result();
      await client.workflow.getHandle('1').signal('cancel');
    `;
    expect(matchesOf(source)).toEqual([
      'client @temporalio/client#Client',
      'client @temporalio/client#Connection.connect',
      'outbound publish @temporalio/client#Client().workflow.getHandle().signal',
      'outbound publish @temporalio/client#Client().workflow.start',
      'outbound read @temporalio/client#Client().workflow.getHandle().result',
      'retry 3 exponential client.workflow.start',
    ]);
    expect(systemsOf(source)).toEqual(['Temporal']);
  });

  it('schedules', () => {
    const source = `
      import { Client } from '@temporalio/client';
      const client = new Client();
      await client.schedule.create({ scheduleId: 'nightly', spec: { cronExpressions: ['0 3 * * *'] }, action: { type: 'startWorkflow', workflowType: 'order', taskQueue: 'orders' } });
      await client.workflow.start('report', { taskQueue: 'reports', workflowId: '2', cronSchedule: '0 9 * * *' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @temporalio/client#Client',
      'outbound publish @temporalio/client#Client().schedule.create',
      'outbound publish @temporalio/client#Client().workflow.start',
      'schedule 0 3 * * * @temporalio/client#Client().schedule.create',
      'schedule 0 9 * * * @temporalio/client#Client().workflow.start',
    ]);
  });

  it('the older client of workflows', () => {
    const source = `
      import { WorkflowClient } from '@temporalio/client';
      await new WorkflowClient().execute('order', { taskQueue: 'orders', workflowId: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @temporalio/client#WorkflowClient',
      'outbound publish @temporalio/client#Client().workflow.execute',
    ]);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { WorkflowFailedError, WorkflowNotFoundError } from '@temporalio/client';
      export const isFailed = (error: unknown) => error instanceof WorkflowFailedError || error instanceof WorkflowNotFoundError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
