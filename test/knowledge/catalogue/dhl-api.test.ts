import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api-eu.dhl.com/track/shipments');`)).toEqual(['DHL']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api-eu.dhl.com.evil.example/track/shipments');`)).toEqual(['evil.example']);
  });
});
