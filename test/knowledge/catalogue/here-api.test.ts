import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://geocode.search.hereapi.com/v1/geocode');`)).toEqual(['HERE']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://geocode.search.hereapi.com.evil.example/v1/geocode');`)).toEqual([
      'evil.example',
    ]);
  });
});
