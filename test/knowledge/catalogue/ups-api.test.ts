import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://onlinetools.ups.com/api/rating/v1/Rate');`)).toEqual(['UPS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://onlinetools.ups.com.evil.example/api/rating/v1/Rate');`)).toEqual([
      'evil.example',
    ]);
  });
});
