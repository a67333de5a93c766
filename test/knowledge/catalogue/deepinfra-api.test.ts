import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.deepinfra.com/v1/openai/chat/completions');`)).toEqual(['DeepInfra']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.deepinfra.com.evil.example/v1/openai/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
