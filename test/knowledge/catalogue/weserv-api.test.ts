import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://wsrv.nl/?w=200');`)).toEqual(['wsrv.nl']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://wsrv.nl.evil.example/?w=200');`)).toEqual(['evil.example']);
  });
});
