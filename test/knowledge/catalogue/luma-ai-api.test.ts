import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.lumalabs.ai/dream-machine/v1/generations');`)).toEqual(['Luma AI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.lumalabs.ai.evil.example/dream-machine/v1/generations');`)).toEqual([
      'evil.example',
    ]);
  });
});
