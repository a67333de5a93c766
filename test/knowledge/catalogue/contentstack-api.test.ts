import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cdn.contentstack.io/v3/content_types');`)).toEqual(['Contentstack']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cdn.contentstack.io.evil.example/v3/content_types');`)).toEqual([
      'evil.example',
    ]);
  });
});
