import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.hunter.io/v2/domain-search');`)).toEqual(['Hunter']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.hunter.io.evil.example/v2/domain-search');`)).toEqual(['evil.example']);
  });
});
