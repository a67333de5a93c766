import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://picsum.photos/200');`)).toEqual(['Lorem Picsum']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://picsum.photos.evil.example/200');`)).toEqual(['evil.example']);
  });
});
