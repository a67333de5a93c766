import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://ws.audioscrobbler.com/2.0/');`)).toEqual(['Last.fm']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://ws.audioscrobbler.com.evil.example/2.0/');`)).toEqual(['evil.example']);
  });
});
