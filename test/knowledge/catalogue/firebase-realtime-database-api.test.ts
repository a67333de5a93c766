import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.firebaseio.com/orders.json');`)).toEqual([
      'Firebase Realtime Database',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.firebaseio.com.evil.example/orders.json');`)).toEqual(['evil.example']);
  });
});
