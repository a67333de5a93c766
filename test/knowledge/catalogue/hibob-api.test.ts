import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.hibob.com/v1/people/search');`)).toEqual(['HiBob']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.hibob.com.evil.example/v1/people/search');`)).toEqual(['evil.example']);
  });
});
