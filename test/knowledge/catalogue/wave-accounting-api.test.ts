import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://gql.waveapps.com/graphql/public');`)).toEqual(['Wave Accounting']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://gql.waveapps.com.evil.example/graphql/public');`)).toEqual(['evil.example']);
  });
});
