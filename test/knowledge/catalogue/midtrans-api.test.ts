import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.sandbox.midtrans.com/v2/charge');`)).toEqual(['Midtrans']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.sandbox.midtrans.com.evil.example/v2/charge');`)).toEqual([
      'evil.example',
    ]);
  });
});
