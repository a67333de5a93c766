import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://restapi.amap.com/v3/geocode/geo');`)).toEqual(['Amap']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://restapi.amap.com.evil.example/v3/geocode/geo');`)).toEqual(['evil.example']);
  });
});
