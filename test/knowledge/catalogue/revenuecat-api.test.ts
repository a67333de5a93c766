import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.revenuecat.com/v1/subscribers/1');`)).toEqual(['RevenueCat']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.revenuecat.com.evil.example/v1/subscribers/1');`)).toEqual([
      'evil.example',
    ]);
  });
});
