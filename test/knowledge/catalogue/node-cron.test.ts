import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a schedule with its time', () => {
    const source = `
      import cron from 'node-cron';
      cron.schedule('0 3 * * *', () => {});
    `;
    expect(matchesOf(source)).toEqual(['schedule 0 3 * * * node-cron#schedule']);
  });

  it('a task that is started later', () => {
    const source = `
      import * as cron from 'node-cron';
      export const task = cron.createTask('*/5 * * * *', () => {});
    `;
    expect(matchesOf(source)).toEqual(['schedule */5 * * * * node-cron#createTask']);
  });
});

describe('ignores', () => {
  it('validation', () => {
    const source = `
      import cron from 'node-cron';
      export const isValid = cron.validate('60 * * * *');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
