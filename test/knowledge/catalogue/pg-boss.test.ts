import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs, workers and schedules', () => {
    const source = `
      import { PgBoss } from 'pg-boss';
      const boss = new PgBoss({ connectionString: process.env.DATABASE_URL });
      await boss.start();
      await boss.createQueue('mail', { retryLimit: 3 });
      await boss.send('mail', { to: 'a' }, { retryLimit: 5 });
      await boss.work('mail', async ([job]) => { job.data; });
      await boss.schedule('mail', '0 9 * * *', {}, { tz: 'UTC' });
    `;
    expect(matchesOf(source)).toEqual([
      'client pg-boss#PgBoss',
      'consumer mail pg-boss#PgBoss().work',
      'outbound publish pg-boss#PgBoss().send',
      'outbound write pg-boss#PgBoss().createQueue',
      'outbound write pg-boss#PgBoss().schedule',
      'retry 4 fixed boss.createQueue',
      'retry 6 fixed boss.send',
      'schedule 0 9 * * * pg-boss#PgBoss().schedule',
    ]);
    expect(systemsOf(source)).toEqual(['PostgreSQL']);
  });

  it('the default import of older versions', () => {
    const source = `
      import PgBoss from 'pg-boss';
      const boss = new PgBoss('postgres://localhost/shop');
      await boss.work('mail', { batchSize: 5 }, async () => {});
      export const job = await boss.getJobById('mail', '1');
    `;
    expect(matchesOf(source)).toEqual([
      'client pg-boss#default',
      'consumer mail pg-boss#PgBoss().work',
      'outbound read pg-boss#PgBoss().getJobById',
    ]);
  });
});

describe('ignores', () => {
  it('its types', () => {
    const source = `
      import type { Job, SendOptions } from 'pg-boss';
      export const options: SendOptions = { priority: 1 };
      export const handle = (job: Job<{ to: string }>) => job.data.to;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
