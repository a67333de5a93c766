import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.stadiamaps.com/geocoding/v1/search');`)).toEqual(['Stadia Maps']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.stadiamaps.com.evil.example/geocoding/v1/search');`)).toEqual([
      'evil.example',
    ]);
  });
});
