import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.gusto.com/v1/companies/1');`)).toEqual(['Gusto']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.gusto.com.evil.example/v1/companies/1');`)).toEqual(['evil.example']);
  });
});
