import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.useplunk.com/v1/send');`)).toEqual(['Plunk']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.useplunk.com.evil.example/v1/send');`)).toEqual(['evil.example']);
  });
});
