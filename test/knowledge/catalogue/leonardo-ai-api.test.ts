import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cloud.leonardo.ai/api/rest/v1/generations');`)).toEqual(['Leonardo.Ai']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cloud.leonardo.ai.evil.example/api/rest/v1/generations');`)).toEqual([
      'evil.example',
    ]);
  });
});
