import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://static.hotjar.com/c/hotjar-1.js');`)).toEqual(['Hotjar']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://static.hotjar.com.evil.example/c/hotjar-1.js');`)).toEqual(['evil.example']);
  });
});
