import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.rollbar.com/api/1/item/');`)).toEqual(['Rollbar']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.rollbar.com.evil.example/api/1/item/');`)).toEqual(['evil.example']);
  });
});
