import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.neverbounce.com/v4/single/check');`)).toEqual(['NeverBounce']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.neverbounce.com.evil.example/v4/single/check');`)).toEqual([
      'evil.example',
    ]);
  });
});
