import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.omnisend.com/v3/contacts');`)).toEqual(['Omnisend']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.omnisend.com.evil.example/v3/contacts');`)).toEqual(['evil.example']);
  });
});
