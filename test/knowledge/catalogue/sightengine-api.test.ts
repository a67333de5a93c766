import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.sightengine.com/1.0/check.json');`)).toEqual(['Sightengine']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.sightengine.com.evil.example/1.0/check.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
