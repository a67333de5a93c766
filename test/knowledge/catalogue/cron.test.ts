import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs with their time', () => {
    const source = `
      import { CronJob } from 'cron';
      new CronJob('0 3 * * *', () => clean(), null, true);
      CronJob.from({ cronTime: '*/5 * * * *', onTick: () => poll(), start: true });
    `;
    expect(matchesOf(source)).toEqual(['schedule */5 * * * * cron#CronJob.from', 'schedule 0 3 * * * cron#CronJob']);
  });
});

describe('ignores', () => {
  it('a time that is only read', () => {
    const source = `
      import { CronTime, validateCronExpression } from 'cron';
      export const next = new CronTime('0 3 * * *').sendAt();
      export const valid = validateCronExpression('0 3 * * *').valid;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
