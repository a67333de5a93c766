import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.bing.microsoft.com/v7.0/search');`)).toEqual(['Bing Search']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.bing.microsoft.com.evil.example/v7.0/search');`)).toEqual([
      'evil.example',
    ]);
  });
});
