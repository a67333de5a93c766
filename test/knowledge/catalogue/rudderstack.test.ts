import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events of a server', () => {
    const source = `
      import Analytics from '@rudderstack/rudder-sdk-node';
      const analytics = new Analytics('key', { dataPlaneUrl: 'https://data.example.com' });
      analytics.track({ userId: '1', event: 'signup' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @rudderstack/rudder-sdk-node#default',
      'outbound send @rudderstack/rudder-sdk-node#default().track',
    ]);
    expect(systemsOf(source)).toEqual(['RudderStack']);
  });

  it('the browser', () => {
    const source = `
      import { RudderAnalytics } from '@rudderstack/analytics-js';
      const analytics = new RudderAnalytics();
      analytics.load('key', 'https://data.example.com', {});
      analytics.identify('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @rudderstack/analytics-js#RudderAnalytics',
      'outbound send @rudderstack/analytics-js#RudderAnalytics().identify',
      'outbound send @rudderstack/analytics-js#RudderAnalytics().load',
    ]);
  });
});

describe('ignores', () => {
  it('own events', () => {
    const source = `
      class RudderAnalytics { track(name: string) { return name; } }
      export const name = new RudderAnalytics().track('signup');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
