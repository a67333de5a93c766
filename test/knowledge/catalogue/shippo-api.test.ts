import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.goshippo.com/shipments/');`)).toEqual(['Shippo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.goshippo.com.evil.example/shipments/');`)).toEqual(['evil.example']);
  });
});
