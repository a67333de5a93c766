import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://yh-finance.p.rapidapi.com/stock/v2/get-profile');`)).toEqual(['RapidAPI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://yh-finance.p.rapidapi.com.evil.example/stock/v2/get-profile');`)).toEqual([
      'evil.example',
    ]);
  });
});
