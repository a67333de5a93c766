import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.perplexity.ai/chat/completions');`)).toEqual(['Perplexity']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.perplexity.ai.evil.example/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
