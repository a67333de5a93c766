import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://events.pagerduty.com/v2/enqueue');`)).toEqual(['PagerDuty']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://events.pagerduty.com.evil.example/v2/enqueue');`)).toEqual(['evil.example']);
  });
});
