import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.gladia.io/v2/pre-recorded');`)).toEqual(['Gladia']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.gladia.io.evil.example/v2/pre-recorded');`)).toEqual(['evil.example']);
  });
});
