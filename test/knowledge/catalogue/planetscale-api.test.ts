import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.planetscale.com/v1/organizations');`)).toEqual(['PlanetScale API']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.planetscale.com.evil.example/v1/organizations');`)).toEqual([
      'evil.example',
    ]);
  });
});
