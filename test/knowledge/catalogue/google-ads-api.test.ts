import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://googleads.googleapis.com/v17/customers');`)).toEqual(['Google Ads']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://googleads.googleapis.com.evil.example/v17/customers');`)).toEqual([
      'evil.example',
    ]);
  });
});
