import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.maptiler.com/geocoding/bern.json');`)).toEqual(['MapTiler']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.maptiler.com.evil.example/geocoding/bern.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
