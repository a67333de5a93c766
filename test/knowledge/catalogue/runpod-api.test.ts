import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.runpod.ai/v2/a/run');`)).toEqual(['RunPod']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.runpod.ai.evil.example/v2/a/run');`)).toEqual(['evil.example']);
  });
});
