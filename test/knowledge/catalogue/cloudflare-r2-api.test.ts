import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.r2.cloudflarestorage.com/bucket/key');`)).toEqual(['Cloudflare R2']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.r2.cloudflarestorage.com.evil.example/bucket/key');`)).toEqual([
      'evil.example',
    ]);
  });
});
