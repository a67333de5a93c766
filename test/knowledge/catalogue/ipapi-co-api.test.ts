import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://ipapi.co/8.8.8.8/json/');`)).toEqual(['ipapi']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://ipapi.co.evil.example/8.8.8.8/json/');`)).toEqual(['evil.example']);
  });
});
