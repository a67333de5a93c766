import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.stability.ai/v2beta/stable-image/generate/core');`)).toEqual([
      'Stability AI',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.stability.ai.evil.example/v2beta/stable-image/generate/core');`),
    ).toEqual(['evil.example']);
  });
});
