import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://customer-a.cloudflarestream.com/1/manifest/video.m3u8');`)).toEqual([
      'Cloudflare Stream',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://customer-a.cloudflarestream.com.evil.example/1/manifest/video.m3u8');`),
    ).toEqual(['evil.example']);
  });
});
