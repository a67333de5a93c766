import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cloudflare-dns.com/dns-query');`)).toEqual(['Cloudflare DNS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cloudflare-dns.com.evil.example/dns-query');`)).toEqual(['evil.example']);
  });
});
