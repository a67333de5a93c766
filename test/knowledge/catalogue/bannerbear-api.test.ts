import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.bannerbear.com/v2/images');`)).toEqual(['Bannerbear']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.bannerbear.com.evil.example/v2/images');`)).toEqual(['evil.example']);
  });
});
