import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.foursquare.com/v3/places/search');`)).toEqual(['Foursquare']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.foursquare.com.evil.example/v3/places/search');`)).toEqual([
      'evil.example',
    ]);
  });
});
