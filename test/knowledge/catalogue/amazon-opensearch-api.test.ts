import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://search-acme.eu-west-1.es.amazonaws.com/orders/_search');`)).toEqual([
      'OpenSearch',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://search-acme.eu-west-1.es.amazonaws.com.evil.example/orders/_search');`),
    ).toEqual(['evil.example']);
  });
});
