import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://oai.helicone.ai/v1/chat/completions');`)).toEqual(['Helicone']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://oai.helicone.ai.evil.example/v1/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
