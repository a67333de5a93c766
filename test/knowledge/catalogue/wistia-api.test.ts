import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.wistia.com/v1/medias.json');`)).toEqual(['Wistia']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.wistia.com.evil.example/v1/medias.json');`)).toEqual(['evil.example']);
  });
});
