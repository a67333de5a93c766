import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://content.guardianapis.com/search');`)).toEqual(['The Guardian']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://content.guardianapis.com.evil.example/search');`)).toEqual(['evil.example']);
  });
});
