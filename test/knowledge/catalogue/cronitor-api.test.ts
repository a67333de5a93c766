import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cronitor.link/p/key/a');`)).toEqual(['Cronitor']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cronitor.link.evil.example/p/key/a');`)).toEqual(['evil.example']);
  });
});
