import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://inference.baseten.co/v1/chat/completions');`)).toEqual(['Baseten']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://inference.baseten.co.evil.example/v1/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
