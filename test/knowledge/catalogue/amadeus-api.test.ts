import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://test.api.amadeus.com/v2/shopping/flight-offers');`)).toEqual(['Amadeus']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://test.api.amadeus.com.evil.example/v2/shopping/flight-offers');`)).toEqual([
      'evil.example',
    ]);
  });
});
