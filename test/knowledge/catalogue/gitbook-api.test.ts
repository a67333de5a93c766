import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.gitbook.com/v1/spaces/1');`)).toEqual(['GitBook']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.gitbook.com.evil.example/v1/spaces/1');`)).toEqual(['evil.example']);
  });
});
