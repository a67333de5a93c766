import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://apis.fedex.com/rate/v1/rates/quotes');`)).toEqual(['FedEx']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://apis.fedex.com.evil.example/rate/v1/rates/quotes');`)).toEqual([
      'evil.example',
    ]);
  });
});
