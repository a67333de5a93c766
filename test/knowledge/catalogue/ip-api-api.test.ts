import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://pro.ip-api.com/json/8.8.8.8');`)).toEqual(['ip-api']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://pro.ip-api.com.evil.example/json/8.8.8.8');`)).toEqual(['evil.example']);
  });
});
