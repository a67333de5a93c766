import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.hetzner.cloud/v1/servers');`)).toEqual(['Hetzner Cloud']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.hetzner.cloud.evil.example/v1/servers');`)).toEqual(['evil.example']);
  });
});
