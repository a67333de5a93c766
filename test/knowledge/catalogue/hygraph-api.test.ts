import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://eu-central-1.cdn.hygraph.com/content/a/master');`)).toEqual(['Hygraph']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://eu-central-1.cdn.hygraph.com.evil.example/content/a/master');`)).toEqual([
      'evil.example',
    ]);
  });
});
