import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.cloudflare.com/client/v4/zones');`)).toEqual(['Cloudflare']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.cloudflare.com.evil.example/client/v4/zones');`)).toEqual([
      'evil.example',
    ]);
  });
});
