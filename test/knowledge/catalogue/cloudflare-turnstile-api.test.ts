import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://challenges.cloudflare.com/turnstile/v0/siteverify');`)).toEqual([
      'Cloudflare Turnstile',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://challenges.cloudflare.com.evil.example/turnstile/v0/siteverify');`)).toEqual(
      ['evil.example'],
    );
  });
});
