import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://financialmodelingprep.com/stable/quote');`)).toEqual([
      'Financial Modeling Prep',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://financialmodelingprep.com.evil.example/stable/quote');`)).toEqual([
      'evil.example',
    ]);
  });
});
