import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://openexchangerates.org/api/latest.json');`)).toEqual(['Open Exchange Rates']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://openexchangerates.org.evil.example/api/latest.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
