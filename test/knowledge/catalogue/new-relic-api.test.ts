import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://log-api.newrelic.com/log/v1');`)).toEqual(['New Relic']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://log-api.newrelic.com.evil.example/log/v1');`)).toEqual(['evil.example']);
  });
});
