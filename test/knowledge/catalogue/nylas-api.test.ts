import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.us.nylas.com/v3/grants');`)).toEqual(['Nylas']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.us.nylas.com.evil.example/v3/grants');`)).toEqual(['evil.example']);
  });
});
