import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.map.baidu.com/geocoding/v3/');`)).toEqual(['Baidu Maps']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.map.baidu.com.evil.example/geocoding/v3/');`)).toEqual(['evil.example']);
  });
});
