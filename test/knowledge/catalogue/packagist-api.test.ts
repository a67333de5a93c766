import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://repo.packagist.org/p2/a/b.json');`)).toEqual(['Packagist']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://repo.packagist.org.evil.example/p2/a/b.json');`)).toEqual(['evil.example']);
  });
});
