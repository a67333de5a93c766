import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.getrewardful.com/v1/affiliates');`)).toEqual(['Rewardful']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.getrewardful.com.evil.example/v1/affiliates');`)).toEqual([
      'evil.example',
    ]);
  });
});
