import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://models.github.ai/inference/chat/completions');`)).toEqual(['GitHub Models']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://models.github.ai.evil.example/inference/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
