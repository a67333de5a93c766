import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://img.shields.io/npm/v/a.json');`)).toEqual(['Shields.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://img.shields.io.evil.example/npm/v/a.json');`)).toEqual(['evil.example']);
  });
});
