import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://public-api.wordpress.com/rest/v1.1/sites/1/posts/');`)).toEqual([
      'WordPress.com',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://public-api.wordpress.com.evil.example/rest/v1.1/sites/1/posts/');`)).toEqual(
      ['evil.example'],
    );
  });
});
