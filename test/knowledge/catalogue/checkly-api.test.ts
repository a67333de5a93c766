import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.checklyhq.com/v1/checks');`)).toEqual(['Checkly']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.checklyhq.com.evil.example/v1/checks');`)).toEqual(['evil.example']);
  });
});
