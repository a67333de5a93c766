import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.gravatar.com/avatar/a');`)).toEqual(['Gravatar']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.gravatar.com.evil.example/avatar/a');`)).toEqual(['evil.example']);
  });
});
