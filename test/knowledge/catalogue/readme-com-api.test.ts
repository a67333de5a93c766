import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://dash.readme.com/api/v1/docs');`)).toEqual(['ReadMe.com']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://dash.readme.com.evil.example/api/v1/docs');`)).toEqual(['evil.example']);
  });
});
