import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.honeybadger.io/v1/notices');`)).toEqual(['Honeybadger']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.honeybadger.io.evil.example/v1/notices');`)).toEqual(['evil.example']);
  });
});
