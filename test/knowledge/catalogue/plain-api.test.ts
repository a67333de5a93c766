import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://core-api.uk.plain.com/graphql/v1');`)).toEqual(['Plain']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://core-api.uk.plain.com.evil.example/graphql/v1');`)).toEqual([
      'evil.example',
    ]);
  });
});
