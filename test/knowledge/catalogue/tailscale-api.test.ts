import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.tailscale.com/api/v2/tailnet/-/devices');`)).toEqual(['Tailscale']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.tailscale.com.evil.example/api/v2/tailnet/-/devices');`)).toEqual([
      'evil.example',
    ]);
  });
});
