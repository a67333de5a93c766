import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://circleci.com/api/v2/pipeline/1');`)).toEqual(['CircleCI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://circleci.com.evil.example/api/v2/pipeline/1');`)).toEqual(['evil.example']);
  });
});
