import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a worker', () => {
    const source = `
      import { NativeConnection, Worker } from '@temporalio/worker';
      const connection = await NativeConnection.connect({ address: 'localhost:7233' });
      const worker = await Worker.create({ connection, taskQueue: 'orders', workflowsPath: './workflows', activities: {} });
      await worker.run();
    `;
    expect(matchesOf(source)).toEqual([
      'client @temporalio/worker#NativeConnection.connect',
      'client @temporalio/worker#Worker.create',
      'consumer orders @temporalio/worker#Worker.create',
      'ends in order @temporalio/worker#Worker.create().run',
      'outbound consume @temporalio/worker#Worker.create().run',
      'starts worker @temporalio/worker#Worker.create',
      'starts worker @temporalio/worker#Worker.create().run',
    ]);
    expect(systemsOf(source)).toEqual(['Temporal']);
  });
});

describe('ignores', () => {
  it('a thread of Node, and settings', () => {
    const source = `
      import { Runtime, bundleWorkflowCode } from '@temporalio/worker';
      import { Worker } from 'node:worker_threads';
      export const thread = new Worker('./a.js');
      Runtime.install({});
      export const bundle = await bundleWorkflowCode({ workflowsPath: './workflows' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
