import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.fra1.digitaloceanspaces.com/key');`)).toEqual(['DigitalOcean Spaces']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.fra1.digitaloceanspaces.com.evil.example/key');`)).toEqual([
      'evil.example',
    ]);
  });
});
