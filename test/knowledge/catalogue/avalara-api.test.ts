import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://sandbox-rest.avatax.com/api/v2/transactions/create');`)).toEqual([
      'Avalara',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://sandbox-rest.avatax.com.evil.example/api/v2/transactions/create');`),
    ).toEqual(['evil.example']);
  });
});
