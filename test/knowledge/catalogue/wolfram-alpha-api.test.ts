import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.wolframalpha.com/v1/result');`)).toEqual(['Wolfram Alpha']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.wolframalpha.com.evil.example/v1/result');`)).toEqual(['evil.example']);
  });
});
