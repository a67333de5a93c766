import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.lob.com/v1/letters');`)).toEqual(['Lob.com']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.lob.com.evil.example/v1/letters');`)).toEqual(['evil.example']);
  });
});
