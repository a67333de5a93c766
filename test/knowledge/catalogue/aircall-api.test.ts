import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.aircall.io/v1/calls');`)).toEqual(['Aircall']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.aircall.io.evil.example/v1/calls');`)).toEqual(['evil.example']);
  });
});
