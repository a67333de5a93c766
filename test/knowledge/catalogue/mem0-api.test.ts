import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.mem0.ai/v1/memories/');`)).toEqual(['Mem0']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.mem0.ai.evil.example/v1/memories/');`)).toEqual(['evil.example']);
  });
});
