import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.xendit.co/v2/invoices');`)).toEqual(['Xendit']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.xendit.co.evil.example/v2/invoices');`)).toEqual(['evil.example']);
  });
});
