import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://sonarcloud.io/api/issues/search');`)).toEqual(['SonarCloud']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://sonarcloud.io.evil.example/api/issues/search');`)).toEqual(['evil.example']);
  });
});
