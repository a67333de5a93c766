import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.mapbox.com/geocoding/v5/mapbox.places/a.json');`)).toEqual(['Mapbox']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.mapbox.com.evil.example/geocoding/v5/mapbox.places/a.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
