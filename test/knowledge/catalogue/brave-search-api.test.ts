import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.search.brave.com/res/v1/web/search');`)).toEqual(['Brave Search']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.search.brave.com.evil.example/res/v1/web/search');`)).toEqual([
      'evil.example',
    ]);
  });
});
