import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://eodhd.com/api/eod/AAPL.US');`)).toEqual(['EOD Historical Data']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://eodhd.com.evil.example/api/eod/AAPL.US');`)).toEqual(['evil.example']);
  });
});
