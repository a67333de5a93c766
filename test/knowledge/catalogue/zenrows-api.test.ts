import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.zenrows.com/v1/');`)).toEqual(['ZenRows']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.zenrows.com.evil.example/v1/');`)).toEqual(['evil.example']);
  });
});
