import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.dynadot.com/api3.json');`)).toEqual(['Dynadot']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.dynadot.com.evil.example/api3.json');`)).toEqual(['evil.example']);
  });
});
