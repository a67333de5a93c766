import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.stripe.com/v1/charges');`)).toEqual(['Stripe']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.stripe.com.evil.example/v1/charges');`)).toEqual(['evil.example']);
  });
});
