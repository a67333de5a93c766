import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://safebrowsing.googleapis.com/v4/threatMatches:find');`)).toEqual([
      'Google Safe Browsing',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://safebrowsing.googleapis.com.evil.example/v4/threatMatches:find');`)).toEqual(
      ['evil.example'],
    );
  });
});
