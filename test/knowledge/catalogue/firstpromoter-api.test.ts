import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.firstpromoter.com/api/v2/company/promoters');`)).toEqual([
      'FirstPromoter',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.firstpromoter.com.evil.example/api/v2/company/promoters');`)).toEqual([
      'evil.example',
    ]);
  });
});
