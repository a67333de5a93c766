import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.apilayer.com/fixer/latest');`)).toEqual(['APILayer']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.apilayer.com.evil.example/fixer/latest');`)).toEqual(['evil.example']);
  });
});
