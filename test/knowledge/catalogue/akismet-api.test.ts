import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://rest.akismet.com/1.1/comment-check');`)).toEqual(['Akismet']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://rest.akismet.com.evil.example/1.1/comment-check');`)).toEqual([
      'evil.example',
    ]);
  });
});
