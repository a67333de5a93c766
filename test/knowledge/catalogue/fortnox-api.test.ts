import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.fortnox.se/3/invoices');`)).toEqual(['Fortnox']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.fortnox.se.evil.example/3/invoices');`)).toEqual(['evil.example']);
  });
});
