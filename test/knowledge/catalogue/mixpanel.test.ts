import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events and people of a server', () => {
    const source = `
      import Mixpanel from 'mixpanel';
      const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN);
      mixpanel.track('played', { distinct_id: '1' });
      mixpanel.people.set('1', { plan: 'premium' });
    `;
    expect(matchesOf(source)).toEqual([
      'client mixpanel#init',
      'outbound send mixpanel#init().people.set',
      'outbound send mixpanel#init().track',
    ]);
    expect(systemsOf(source)).toEqual(['Mixpanel']);
  });

  it('the browser', () => {
    const source = `
      import mixpanel from 'mixpanel-browser';
      mixpanel.init('token', { track_pageview: true });
      mixpanel.identify('1');
      mixpanel.track('played');
    `;
    expect(matchesOf(source)).toEqual([
      'client mixpanel-browser#init',
      'outbound send mixpanel-browser#identify',
      'outbound send mixpanel-browser#track',
    ]);
  });
});

describe('ignores', () => {
  it('an own track', () => {
    const source = `
      const mixpanel = { track: (name: string) => name };
      export const name = mixpanel.track('played');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
