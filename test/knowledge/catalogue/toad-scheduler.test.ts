import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs by interval and by cron expression', () => {
    const source = `
      import { AsyncTask, CronJob, SimpleIntervalJob, ToadScheduler } from 'toad-scheduler';
      const task = new AsyncTask('sync', async () => {});
      const scheduler = new ToadScheduler();
      scheduler.addSimpleIntervalJob(new SimpleIntervalJob({ minutes: 5 }, task));
      scheduler.addCronJob(new CronJob({ cronExpression: '0 3 * * *' }, task));
    `;
    expect(matchesOf(source)).toEqual([
      'schedule 0 3 * * * toad-scheduler#CronJob',
      'schedule 5 toad-scheduler#SimpleIntervalJob',
    ]);
  });
});

describe('ignores', () => {
  it('tasks that nothing starts', () => {
    const source = `
      import { Task } from 'toad-scheduler';
      export const task = new Task('sync', () => {});
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
