import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.producthunt.com/v2/api/graphql');`)).toEqual(['Product Hunt']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.producthunt.com.evil.example/v2/api/graphql');`)).toEqual([
      'evil.example',
    ]);
  });
});
