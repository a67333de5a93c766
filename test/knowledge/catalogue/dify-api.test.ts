import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.dify.ai/v1/chat-messages');`)).toEqual(['Dify']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.dify.ai.evil.example/v1/chat-messages');`)).toEqual(['evil.example']);
  });
});
