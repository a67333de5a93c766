import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.x.ai/v1/chat/completions');`)).toEqual(['xAI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.x.ai.evil.example/v1/chat/completions');`)).toEqual(['evil.example']);
  });
});
