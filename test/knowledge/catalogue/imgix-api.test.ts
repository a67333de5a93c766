import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://a.imgix.net/b.png');`)).toEqual(['imgix']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://a.imgix.net.evil.example/b.png');`)).toEqual(['evil.example']);
  });
});
