import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.yelp.com/v3/businesses/search');`)).toEqual(['Yelp']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.yelp.com.evil.example/v3/businesses/search');`)).toEqual([
      'evil.example',
    ]);
  });
});
