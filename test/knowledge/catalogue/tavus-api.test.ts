import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://tavusapi.com/v2/conversations');`)).toEqual(['Tavus']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://tavusapi.com.evil.example/v2/conversations');`)).toEqual(['evil.example']);
  });
});
