import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://production.plaid.com/accounts/get');`)).toEqual(['Plaid']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://production.plaid.com.evil.example/accounts/get');`)).toEqual([
      'evil.example',
    ]);
  });
});
