import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme-v02.api.letsencrypt.org/directory');`)).toEqual(["Let's Encrypt"]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme-v02.api.letsencrypt.org.evil.example/directory');`)).toEqual([
      'evil.example',
    ]);
  });
});
