import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile');`)).toEqual([
      'Bluesky',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://public.api.bsky.app.evil.example/xrpc/app.bsky.actor.getProfile');`),
    ).toEqual(['evil.example']);
  });
});
