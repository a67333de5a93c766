import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.taxjar.com/v2/taxes');`)).toEqual(['TaxJar']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.taxjar.com.evil.example/v2/taxes');`)).toEqual(['evil.example']);
  });
});
