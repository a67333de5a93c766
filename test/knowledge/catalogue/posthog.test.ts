import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events, flags and errors of a server', () => {
    const source = `
      import { PostHog } from 'posthog-node';
      const posthog = new PostHog('phc_1', { host: 'https://eu.i.posthog.com', fetchRetryCount: 2 });
      posthog.capture({ distinctId: '1', event: 'signup' });
      posthog.captureException(new Error('x'));
      export const isOn = await posthog.isFeatureEnabled('v2', '1');
    `;
    expect(matchesOf(source)).toEqual([
      'client posthog-node#PostHog',
      'error-reporting posthog-node#PostHog().captureException',
      'flag v2 posthog-node#PostHog().isFeatureEnabled',
      'outbound read posthog-node#PostHog().isFeatureEnabled',
      'outbound send posthog-node#PostHog().capture',
      'outbound send posthog-node#PostHog().captureException',
      'retry 3 fixed PostHog',
    ]);
    expect(systemsOf(source)).toEqual(['PostHog']);
  });

  it('the browser and React', () => {
    const source = `
      import posthog from 'posthog-js';
      import { usePostHog } from 'posthog-js/react';
      posthog.init('phc_1', { api_host: 'https://eu.i.posthog.com' });
      posthog.capture('signup');
      export const useSignup = () => usePostHog().capture('signup');
    `;
    expect(matchesOf(source)).toEqual([
      'client posthog-js#init',
      'outbound send posthog-js#PostHog().capture',
      'outbound send posthog-js#capture',
    ]);
  });
});

describe('ignores', () => {
  it('own events', () => {
    const source = `
      const posthog = { capture: (name: string) => name };
      export const name = posthog.capture('signup');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
