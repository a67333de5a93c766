import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.ahrefs.com/v3/site-explorer/domain-rating');`)).toEqual(['Ahrefs']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.ahrefs.com.evil.example/v3/site-explorer/domain-rating');`)).toEqual([
      'evil.example',
    ]);
  });
});
