import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.neynar.com/v2/farcaster/cast');`)).toEqual(['Neynar']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.neynar.com.evil.example/v2/farcaster/cast');`)).toEqual([
      'evil.example',
    ]);
  });
});
