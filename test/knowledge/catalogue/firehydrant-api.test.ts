import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.firehydrant.io/v1/incidents');`)).toEqual(['FireHydrant']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.firehydrant.io.evil.example/v1/incidents');`)).toEqual(['evil.example']);
  });
});
