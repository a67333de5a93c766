import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.google-analytics.com/mp/collect');`)).toEqual(['Google Analytics']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.google-analytics.com.evil.example/mp/collect');`)).toEqual([
      'evil.example',
    ]);
  });
});
