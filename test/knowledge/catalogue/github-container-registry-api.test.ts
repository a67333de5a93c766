import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://ghcr.io/v2/a/b/manifests/latest');`)).toEqual(['GitHub Container Registry']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://ghcr.io.evil.example/v2/a/b/manifests/latest');`)).toEqual(['evil.example']);
  });
});
