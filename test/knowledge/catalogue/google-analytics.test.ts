import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events and reports', () => {
    const source = `
      import { BetaAnalyticsDataClient } from '@google-analytics/data';
      import ReactGA from 'react-ga4';
      ReactGA.initialize('G-1');
      ReactGA.event({ category: 'cart', action: 'add' });
      await new BetaAnalyticsDataClient().runReport({ property: 'properties/1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-analytics/data#BetaAnalyticsDataClient',
      'client react-ga4#initialize',
      'outbound read @google-analytics/data#BetaAnalyticsDataClient().runReport',
      'outbound send react-ga4#event',
    ]);
    expect(systemsOf(source)).toEqual(['Google Analytics']);
  });
});

describe('ignores', () => {
  it('an own event', () => {
    const source = `
      const analytics = { event: (name: string) => name };
      analytics.event('add');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
