import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.netlify.com/api/v1/sites');`)).toEqual(['Netlify']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.netlify.com.evil.example/api/v1/sites');`)).toEqual(['evil.example']);
  });
});
