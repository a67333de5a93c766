import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events', () => {
    const source = `
      import { buildPageView, newTracker } from '@snowplow/node-tracker';
      const tracker = newTracker({ namespace: 'shop', appId: 'web' }, { endpoint: 'https://collect.shop.example' });
      tracker.track(buildPageView({ pageUrl: 'https://shop.example' }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @snowplow/node-tracker#newTracker',
      'outbound send @snowplow/node-tracker#newTracker().track',
    ]);
    expect(systemsOf(source)).toEqual(['Snowplow']);
  });
});

describe('ignores', () => {
  it('who it is', () => {
    const source = `
      import type { Tracker } from '@snowplow/node-tracker';
      export const local = (client: Tracker) => client.setUserId('1');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
