import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://us.i.posthog.com/capture/');`)).toEqual(['PostHog']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://us.i.posthog.com.evil.example/capture/');`)).toEqual(['evil.example']);
  });
});
