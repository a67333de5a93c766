import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://nosnch.in/a');`)).toEqual(["Dead Man's Snitch"]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://nosnch.in.evil.example/a');`)).toEqual(['evil.example']);
  });
});
