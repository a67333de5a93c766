import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a queue and its worker', () => {
    const source = `
      import { Queue, Worker } from 'bullmq';
      const queue = new Queue('mail', { connection: { host: 'localhost' }, defaultJobOptions: { attempts: 4 } });
      await queue.add('welcome', { to: 'a@example.com' }, { attempts: 3, backoff: { type: 'exponential', delay: 1000 } });
      await queue.upsertJobScheduler('digest', { pattern: '0 8 * * *' });
      new Worker('mail', async (job) => job.updateProgress(50), { connection: { host: 'localhost' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client bullmq#Queue',
      'client bullmq#Worker',
      'consumer mail bullmq#Worker',
      'outbound publish bullmq#Queue().add',
      'outbound publish bullmq#Queue().upsertJobScheduler',
      'outbound write bullmq#Job().updateProgress',
      'retry 3 exponential queue.add',
      'retry 4 none Queue',
      'schedule 0 8 * * * bullmq#Queue().upsertJobScheduler',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });

  it('the edition for subscribers', () => {
    const source = `
      import { QueuePro } from '@taskforcesh/bullmq-pro';
      await new QueuePro('mail').add('welcome', {});
    `;
    expect(matchesOf(source)).toEqual(['client bullmq#Queue', 'outbound publish bullmq#Queue().add']);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('errors that end a job', () => {
    const source = `
      import { UnrecoverableError, type Job } from 'bullmq';
      export const fail = (job: Job) => new UnrecoverableError(job.name);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
