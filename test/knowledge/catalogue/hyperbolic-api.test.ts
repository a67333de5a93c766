import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.hyperbolic.xyz/v1/chat/completions');`)).toEqual(['Hyperbolic AI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.hyperbolic.xyz.evil.example/v1/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
