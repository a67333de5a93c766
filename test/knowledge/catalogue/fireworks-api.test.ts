import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.fireworks.ai/inference/v1/chat/completions');`)).toEqual([
      'Fireworks AI',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.fireworks.ai.evil.example/inference/v1/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
