import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.brandfetch.io/v2/brands/a.com');`)).toEqual(['Brandfetch']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.brandfetch.io.evil.example/v2/brands/a.com');`)).toEqual([
      'evil.example',
    ]);
  });
});
