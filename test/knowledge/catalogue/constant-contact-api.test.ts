import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.cc.email/v3/contacts');`)).toEqual(['Constant Contact']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.cc.email.evil.example/v3/contacts');`)).toEqual(['evil.example']);
  });
});
