import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.scaleway.com/instance/v1/zones/fr-par-1/servers');`)).toEqual([
      'Scaleway',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.scaleway.com.evil.example/instance/v1/zones/fr-par-1/servers');`),
    ).toEqual(['evil.example']);
  });
});
