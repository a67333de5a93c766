import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.playground.klarna.com/payments/v1/sessions');`)).toEqual(['Klarna']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.playground.klarna.com.evil.example/payments/v1/sessions');`)).toEqual([
      'evil.example',
    ]);
  });
});
