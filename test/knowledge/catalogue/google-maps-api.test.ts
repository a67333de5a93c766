import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://maps.googleapis.com/maps/api/geocode/json');`)).toEqual(['Google Maps']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://maps.googleapis.com.evil.example/maps/api/geocode/json');`)).toEqual([
      'evil.example',
    ]);
  });
});
