import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.waqi.info/feed/bern/');`)).toEqual(['World Air Quality Index']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.waqi.info.evil.example/feed/bern/');`)).toEqual(['evil.example']);
  });
});
