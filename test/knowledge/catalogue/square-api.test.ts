import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://connect.squareup.com/v2/payments');`)).toEqual(['Square']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://connect.squareup.com.evil.example/v2/payments');`)).toEqual([
      'evil.example',
    ]);
  });
});
