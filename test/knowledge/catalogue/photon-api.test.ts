import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://photon.komoot.io/api/');`)).toEqual(['Photon by komoot']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://photon.komoot.io.evil.example/api/');`)).toEqual(['evil.example']);
  });
});
