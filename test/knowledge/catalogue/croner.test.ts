import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs with and without options', () => {
    const source = `
      import { Cron } from 'croner';
      new Cron('0 3 * * *', { timezone: 'Europe/Berlin' }, () => clean());
      Cron('*/5 * * * *', () => poll());
    `;
    expect(matchesOf(source)).toEqual(['schedule */5 * * * * croner#Cron', 'schedule 0 3 * * * croner#Cron']);
  });
});

describe('ignores', () => {
  it('stopping of a job', () => {
    const source = `
      import type { Cron } from 'croner';
      export const stop = (job: Cron) => job.stop();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
