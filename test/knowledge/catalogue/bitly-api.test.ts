import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api-ssl.bitly.com/v4/shorten');`)).toEqual(['Bitly']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api-ssl.bitly.com.evil.example/v4/shorten');`)).toEqual(['evil.example']);
  });
});
