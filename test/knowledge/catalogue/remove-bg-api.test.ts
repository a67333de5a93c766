import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.remove.bg/v1.0/removebg');`)).toEqual(['remove.bg']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.remove.bg.evil.example/v1.0/removebg');`)).toEqual(['evil.example']);
  });
});
