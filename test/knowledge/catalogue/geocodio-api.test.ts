import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.geocod.io/v1.7/geocode');`)).toEqual(['Geocodio']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.geocod.io.evil.example/v1.7/geocode');`)).toEqual(['evil.example']);
  });
});
