import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.stlouisfed.org/fred/series/observations');`)).toEqual(['FRED']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.stlouisfed.org.evil.example/fred/series/observations');`)).toEqual([
      'evil.example',
    ]);
  });
});
