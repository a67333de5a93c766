import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.stytch.com/v1/sessions/authenticate');`)).toEqual(['Stytch']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.stytch.com.evil.example/v1/sessions/authenticate');`)).toEqual([
      'evil.example',
    ]);
  });
});
