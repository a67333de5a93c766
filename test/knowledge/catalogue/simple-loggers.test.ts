import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('lines of several of them', () => {
    const source = `
      import log from 'npmlog';
      import fancy from 'fancy-log';
      log.warn('shop', 'late');
      fancy('built');
    `;
    expect(matchesOf(source)).toEqual(['log fancy-log#default', 'log npmlog#warn']);
  });
});

describe('ignores', () => {
  it('settings', () => {
    const source = `
      import log from 'npmlog';
      log.level = 'warn';
      export const kept = log.record;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
