import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.tomtom.com/search/2/search/bern.json');`)).toEqual(['TomTom']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.tomtom.com.evil.example/search/2/search/bern.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
