import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://storage.bunnycdn.com/zone/key');`)).toEqual(['bunny.net']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://storage.bunnycdn.com.evil.example/zone/key');`)).toEqual(['evil.example']);
  });
});
