import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events of a server', () => {
    const source = `
      import { Analytics } from '@segment/analytics-node';
      const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY, maxRetries: 3 });
      analytics.track({ userId: '1', event: 'signup' });
      await analytics.closeAndFlush();
    `;
    expect(matchesOf(source)).toEqual([
      'client @segment/analytics-node#Analytics',
      'keeps buffer @segment/analytics-node#Analytics',
      'outbound send @segment/analytics-node#Analytics().closeAndFlush',
      'outbound send @segment/analytics-node#Analytics().track',
      'retry 4 exponential jitter Analytics',
    ]);
    expect(systemsOf(source)).toEqual(['Segment']);
  });

  it('the browser', () => {
    const source = `
      import { AnalyticsBrowser } from '@segment/analytics-next';
      const analytics = AnalyticsBrowser.load({ writeKey: 'k' });
      analytics.identify('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @segment/analytics-next#AnalyticsBrowser.load',
      'outbound send @segment/analytics-next#AnalyticsBrowser.load().identify',
    ]);
  });

  it('the older package', () => {
    const source = `
      import Analytics from 'analytics-node';
      new Analytics('k').identify({ userId: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client analytics-node#default',
      'outbound send analytics-node#default().identify',
    ]);
  });
});

describe('ignores', () => {
  it('own events', () => {
    const source = `
      class Analytics { track(name: string) { return name; } }
      export const name = new Analytics().track('signup');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
