import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.getresponse.com/v3/contacts');`)).toEqual(['GetResponse']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.getresponse.com.evil.example/v3/contacts');`)).toEqual(['evil.example']);
  });
});
