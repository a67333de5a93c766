import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.truelayer.com/data/v1/accounts');`)).toEqual(['TrueLayer']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.truelayer.com.evil.example/data/v1/accounts');`)).toEqual([
      'evil.example',
    ]);
  });
});
