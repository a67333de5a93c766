import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://static.cloudflareinsights.com/beacon.min.js');`)).toEqual([
      'Cloudflare Web Analytics',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://static.cloudflareinsights.com.evil.example/beacon.min.js');`)).toEqual([
      'evil.example',
    ]);
  });
});
