import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.lexoffice.io/v1/invoices');`)).toEqual(['Lexware Office']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.lexoffice.io.evil.example/v1/invoices');`)).toEqual(['evil.example']);
  });
});
