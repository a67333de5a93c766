import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://eu.api.fpjs.io/visitors/1');`)).toEqual(['Fingerprint Identification']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://eu.api.fpjs.io.evil.example/visitors/1');`)).toEqual(['evil.example']);
  });
});
