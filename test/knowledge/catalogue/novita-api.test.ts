import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.novita.ai/v3/openai/chat/completions');`)).toEqual(['Novita AI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.novita.ai.evil.example/v3/openai/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
