import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://mastodon.social/api/v1/statuses');`)).toEqual(['mastodon.social']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://mastodon.social.evil.example/api/v1/statuses');`)).toEqual(['evil.example']);
  });
});
