import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://registry.npmjs.org/left-pad');`)).toEqual(['npm registry']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://registry.npmjs.org.evil.example/left-pad');`)).toEqual(['evil.example']);
  });
});
