import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.polygon.io/v2/aggs/ticker/AAPL/prev');`)).toEqual(['Polygon.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.polygon.io.evil.example/v2/aggs/ticker/AAPL/prev');`)).toEqual([
      'evil.example',
    ]);
  });
});
