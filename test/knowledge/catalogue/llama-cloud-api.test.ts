import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.cloud.llamaindex.ai/api/v1/parsing/upload');`)).toEqual(['LlamaCloud']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.cloud.llamaindex.ai.evil.example/api/v1/parsing/upload');`)).toEqual([
      'evil.example',
    ]);
  });
});
