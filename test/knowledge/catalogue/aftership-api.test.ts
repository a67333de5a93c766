import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.aftership.com/v4/trackings');`)).toEqual(['AfterShip']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.aftership.com.evil.example/v4/trackings');`)).toEqual(['evil.example']);
  });
});
