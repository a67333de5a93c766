import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://adsapi.snapchat.com/v1/me');`)).toEqual(['Snapchat']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://adsapi.snapchat.com.evil.example/v1/me');`)).toEqual(['evil.example']);
  });
});
