import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a worker with its tasks and times', () => {
    const source = `
      import { run } from 'graphile-worker';
      const runner = await run({ connectionString: process.env.DATABASE_URL!, taskList: { mail: async () => undefined }, crontab: '0 4 * * * digest' });
      await runner.addJob('mail', {});
    `;
    expect(matchesOf(source)).toEqual([
      'client graphile-worker#run',
      'outbound publish graphile-worker#run().addJob',
      'schedule 0 4 * * * digest graphile-worker#run',
      'starts worker graphile-worker#run',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('jobs that are added', () => {
    const source = `
      import { makeWorkerUtils, quickAddJob } from 'graphile-worker';
      await quickAddJob({ connectionString: 'postgres://localhost' }, 'mail', {}, { maxAttempts: 3 });
      const utils = await makeWorkerUtils({ connectionString: 'postgres://localhost' });
      await utils.addJob('mail', { to: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([
      'client graphile-worker#makeWorkerUtils',
      'outbound publish graphile-worker#makeWorkerUtils().addJob',
      'outbound publish graphile-worker#quickAddJob',
      'retry 3 exponential quickAddJob',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('jobs of a task', () => {
    const source = `
      import type { JobHelpers } from 'graphile-worker';
      export const mail = async (payload: unknown, helpers: JobHelpers) => helpers.addJob('audit', {});
    `;
    expect(matchesOf(source)).toEqual(['outbound publish graphile-worker#makeWorkerUtils().addJob']);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });
});

describe('ignores', () => {
  it('times that are only read', () => {
    const source = `
      import { parseCronItems } from 'graphile-worker';
      export const items = parseCronItems([{ match: '0 4 * * *', task: 'digest' }]);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
