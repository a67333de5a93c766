import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.daily.co/v1/rooms');`)).toEqual(['Daily.co']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.daily.co.evil.example/v1/rooms');`)).toEqual(['evil.example']);
  });
});
