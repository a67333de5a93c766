import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://img.logo.dev/a.com');`)).toEqual(['Logo.dev']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://img.logo.dev.evil.example/a.com');`)).toEqual(['evil.example']);
  });
});
