import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://analytics.algolia.com/2/searches');`)).toEqual(['Algolia']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://analytics.algolia.com.evil.example/2/searches');`)).toEqual([
      'evil.example',
    ]);
  });
});
