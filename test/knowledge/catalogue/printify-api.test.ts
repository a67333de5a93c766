import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.printify.com/v1/shops.json');`)).toEqual(['Printify']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.printify.com.evil.example/v1/shops.json');`)).toEqual(['evil.example']);
  });
});
