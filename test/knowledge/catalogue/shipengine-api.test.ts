import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.shipengine.com/v1/labels');`)).toEqual(['ShipEngine']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.shipengine.com.evil.example/v1/labels');`)).toEqual(['evil.example']);
  });
});
