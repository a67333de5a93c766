import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.twelvedata.com/time_series');`)).toEqual(['Twelve Data']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.twelvedata.com.evil.example/time_series');`)).toEqual(['evil.example']);
  });
});
