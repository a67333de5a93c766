import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.minimax.io/v1/text/chatcompletion_v2');`)).toEqual(['MiniMax']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.minimax.io.evil.example/v1/text/chatcompletion_v2');`)).toEqual([
      'evil.example',
    ]);
  });
});
