import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://track.customer.io/api/v1/customers/1');`)).toEqual(['Customer.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://track.customer.io.evil.example/api/v1/customers/1');`)).toEqual([
      'evil.example',
    ]);
  });
});
