import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://coda.io/apis/v1/docs');`)).toEqual(['Coda Docs']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://coda.io.evil.example/apis/v1/docs');`)).toEqual(['evil.example']);
  });
});
