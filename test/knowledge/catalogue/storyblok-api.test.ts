import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.storyblok.com/v2/cdn/stories');`)).toEqual(['Storyblok']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.storyblok.com.evil.example/v2/cdn/stories');`)).toEqual([
      'evil.example',
    ]);
  });
});
