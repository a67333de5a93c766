import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://ssapi.shipstation.com/orders');`)).toEqual(['ShipStation']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://ssapi.shipstation.com.evil.example/orders');`)).toEqual(['evil.example']);
  });
});
