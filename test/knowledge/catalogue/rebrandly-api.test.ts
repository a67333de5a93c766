import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.rebrandly.com/v1/links');`)).toEqual(['Rebrandly']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.rebrandly.com.evil.example/v1/links');`)).toEqual(['evil.example']);
  });
});
