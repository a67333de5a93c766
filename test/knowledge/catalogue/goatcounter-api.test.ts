import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://a.goatcounter.com/api/v0/count');`)).toEqual(['GoatCounter']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://a.goatcounter.com.evil.example/api/v0/count');`)).toEqual(['evil.example']);
  });
});
