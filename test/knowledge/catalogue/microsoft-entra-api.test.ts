import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://login.live.com/oauth20_token.srf');`)).toEqual(['Microsoft Entra ID']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://login.live.com.evil.example/oauth20_token.srf');`)).toEqual([
      'evil.example',
    ]);
  });
});
