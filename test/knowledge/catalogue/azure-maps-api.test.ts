import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://atlas.microsoft.com/search/address/json');`)).toEqual(['Azure Maps']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://atlas.microsoft.com.evil.example/search/address/json');`)).toEqual([
      'evil.example',
    ]);
  });
});
