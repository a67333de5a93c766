import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs with a time, also with a name', () => {
    const source = `
      import schedule from 'node-schedule';
      schedule.scheduleJob('42 * * * *', () => {});
      schedule.scheduleJob('nightly', '0 3 * * *', () => {});
    `;
    expect(matchesOf(source)).toEqual([
      'schedule 0 3 * * * node-schedule#scheduleJob',
      'schedule 42 * * * * node-schedule#scheduleJob',
    ]);
  });
});

describe('ignores', () => {
  it('rules', () => {
    const source = `
      import schedule from 'node-schedule';
      export const rule = new schedule.RecurrenceRule();
      await schedule.gracefulShutdown();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
