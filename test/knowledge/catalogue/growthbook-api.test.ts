import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cdn.growthbook.io/api/features/a');`)).toEqual(['GrowthBook']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cdn.growthbook.io.evil.example/api/features/a');`)).toEqual([
      'evil.example',
    ]);
  });
});
