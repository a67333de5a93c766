import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.geoapify.com/v1/geocode/search');`)).toEqual(['Geoapify']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.geoapify.com.evil.example/v1/geocode/search');`)).toEqual([
      'evil.example',
    ]);
  });
});
