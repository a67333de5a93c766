import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.tomorrow.io/v4/timelines');`)).toEqual(['Tomorrow.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.tomorrow.io.evil.example/v4/timelines');`)).toEqual(['evil.example']);
  });
});
