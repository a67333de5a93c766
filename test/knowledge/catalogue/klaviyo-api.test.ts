import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://a.klaviyo.com/api/events');`)).toEqual(['Klaviyo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://a.klaviyo.com.evil.example/api/events');`)).toEqual(['evil.example']);
  });
});
