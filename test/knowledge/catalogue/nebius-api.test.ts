import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.studio.nebius.ai/v1/chat/completions');`)).toEqual(['Nebius AI Studio']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.studio.nebius.ai.evil.example/v1/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
