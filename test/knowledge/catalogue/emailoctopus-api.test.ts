import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://emailoctopus.com/api/1.6/lists');`)).toEqual(['EmailOctopus']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://emailoctopus.com.evil.example/api/1.6/lists');`)).toEqual(['evil.example']);
  });
});
