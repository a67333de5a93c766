import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://openapi.etsy.com/v3/application/listings');`)).toEqual(['Etsy']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://openapi.etsy.com.evil.example/v3/application/listings');`)).toEqual([
      'evil.example',
    ]);
  });
});
