import retryLibraries from '../../../src/knowledge/detectors/retry-libraries.ts';
import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';
import { rowsOf } from '../../support/rows-of.ts';

const retriesOf = async (source: string) =>
  ((await rowsOf(retryLibraries, source)).retrySites ?? []).map(
    ({ kind, maxAttempts, bounded, backoff, recovery, demandedBy }) =>
      [kind, bounded ? maxAttempts : 'endless', backoff, recovery === true ? 'recovery' : '', demandedBy ?? '']
        .join(' ')
        .trim(),
  );

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

describe('tells', () => {
  it('the backoff of the queue for jobs that name none, and nothing where the queue is made elsewhere', async () => {
    const source = `import { Queue } from 'bullmq';
const mails = new Queue('mail', { defaultJobOptions: { backoff: { type: 'exponential', delay: 9 } } });
const bills = new Queue('bill');
export const send = () => mails.add('send', {}, { attempts: 2 });
export const pay = () => bills.add('pay', {}, { attempts: 2 });
export const own = () => mails.add('own', {}, { attempts: 2, backoff: 500 });
export const given = (queue: Queue) => queue.add('given', {}, { attempts: 2 });`;
    expect(await retriesOf(source)).toEqual([
      'queue-attempts 2 exponential',
      'queue-attempts 2 none',
      'queue-attempts 2 fixed',
      'queue-attempts 2 unknown',
    ]);
  });

  it('what recovers lost work, what a worker asks for of its connection, and a strategy that always goes on', async () => {
    const source = `import { Worker } from 'bullmq';
import IORedis from 'ioredis';
const connection = new IORedis('redis://a', { maxRetriesPerRequest: null });
export const other = new IORedis('redis://b', { maxRetriesPerRequest: null });
new Worker('mail', async () => {}, { connection });
new Worker('bill', async () => {}, {
  maxStalledCount: 2,
  connection: {
    maxRetriesPerRequest: null,
    retryStrategy: (times: number) => { if (times > 5) { console.info(times); } return 1000; },
  },
});`;
    expect(await retriesOf(source)).toEqual([
      'client-option endless exponential  bullmq',
      'client-option endless exponential',
      'client-option 3 none recovery',
      'client-option endless exponential  bullmq',
      'reconnect endless fixed',
    ]);
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
