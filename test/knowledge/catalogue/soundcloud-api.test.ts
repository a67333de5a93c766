import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.soundcloud.com/tracks/1');`)).toEqual(['SoundCloud']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.soundcloud.com.evil.example/tracks/1');`)).toEqual(['evil.example']);
  });
});
