import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.brightdata.com/datasets/v3/trigger');`)).toEqual(['Bright Data']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.brightdata.com.evil.example/datasets/v3/trigger');`)).toEqual([
      'evil.example',
    ]);
  });
});
