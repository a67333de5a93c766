import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call', () => {
    const source = `
      import Daily from '@daily-co/daily-js';
      const call = Daily.createCallObject();
      await call.join({ url: 'https://a.daily.co/b' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @daily-co/daily-js#createCallObject',
      'outbound call @daily-co/daily-js#createCallObject().join',
    ]);
    expect(systemsOf(source)).toEqual(['Daily.co']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { DailyCall } from '@daily-co/daily-js';
      export const same = (it: DailyCall) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
