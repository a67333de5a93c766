import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://imagedelivery.net/a/b/public');`)).toEqual(['Cloudflare Images']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://imagedelivery.net.evil.example/a/b/public');`)).toEqual(['evil.example']);
  });
});
