import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events', () => {
    const source = `
      import { init, track } from '@amplitude/analytics-node';
      init('k');
      track('paid', { order: 1 }, { user_id: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @amplitude/analytics-node#init',
      'outbound send @amplitude/analytics-node#track',
    ]);
    expect(systemsOf(source)).toEqual(['Amplitude']);
  });

  it('events of a page', () => {
    const source = `
      import * as amplitude from '@amplitude/analytics-browser';
      amplitude.init('k', { defaultTracking: true });
      amplitude.logEvent('opened');
    `;
    expect(matchesOf(source)).toEqual([
      'client @amplitude/analytics-browser#init',
      'outbound send @amplitude/analytics-browser#logEvent',
    ]);
    expect(systemsOf(source)).toEqual(['Amplitude']);
  });
});

describe('ignores', () => {
  it('who the user is', () => {
    const source = `
      import { Identify } from '@amplitude/analytics-browser';
      export const identity = new Identify().set('plan', 'pro');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
