import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.freecurrencyapi.com/v1/latest');`)).toEqual(['freecurrencyapi']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.freecurrencyapi.com.evil.example/v1/latest');`)).toEqual([
      'evil.example',
    ]);
  });
});
