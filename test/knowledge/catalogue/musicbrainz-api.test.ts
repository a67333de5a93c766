import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://musicbrainz.org/ws/2/artist/');`)).toEqual(['MusicBrainz']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://musicbrainz.org.evil.example/ws/2/artist/');`)).toEqual(['evil.example']);
  });
});
