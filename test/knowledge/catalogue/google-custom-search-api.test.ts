import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.googleapis.com/customsearch/v1');`)).toEqual(['Google Custom Search']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.googleapis.com.evil.example/customsearch/v1');`)).toEqual([
      'evil.example',
    ]);
  });
});
