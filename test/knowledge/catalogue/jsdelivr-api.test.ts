import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cdn.jsdelivr.net/npm/a/b.js');`)).toEqual(['jsDelivr']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cdn.jsdelivr.net.evil.example/npm/a/b.js');`)).toEqual(['evil.example']);
  });
});
