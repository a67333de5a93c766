import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.apollographql.com/api/graphql');`)).toEqual(['Apollo GraphOS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.apollographql.com.evil.example/api/graphql');`)).toEqual([
      'evil.example',
    ]);
  });
});
