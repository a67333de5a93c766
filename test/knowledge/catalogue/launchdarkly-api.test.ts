import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.launchdarkly.com/api/v2/flags');`)).toEqual(['LaunchDarkly']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.launchdarkly.com.evil.example/api/v2/flags');`)).toEqual([
      'evil.example',
    ]);
  });
});
