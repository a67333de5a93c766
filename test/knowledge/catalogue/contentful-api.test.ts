import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cdn.contentful.com/spaces/a/entries');`)).toEqual(['Contentful']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cdn.contentful.com.evil.example/spaces/a/entries');`)).toEqual([
      'evil.example',
    ]);
  });
});
