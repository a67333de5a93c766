import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.vercel.com/v9/projects');`)).toEqual(['Vercel']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.vercel.com.evil.example/v9/projects');`)).toEqual(['evil.example']);
  });
});
