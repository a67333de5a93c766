import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.digitalocean.com/v2/droplets');`)).toEqual(['DigitalOcean']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.digitalocean.com.evil.example/v2/droplets');`)).toEqual([
      'evil.example',
    ]);
  });
});
