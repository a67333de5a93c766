import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://apis.usps.com/addresses/v3/address');`)).toEqual(['USPS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://apis.usps.com.evil.example/addresses/v3/address');`)).toEqual([
      'evil.example',
    ]);
  });
});
