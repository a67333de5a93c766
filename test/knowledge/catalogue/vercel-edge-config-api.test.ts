import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://edge-config.vercel.com/ecfg_1');`)).toEqual(['Vercel Edge Config']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://edge-config.vercel.com.evil.example/ecfg_1');`)).toEqual(['evil.example']);
  });
});
