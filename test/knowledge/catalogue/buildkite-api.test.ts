import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.buildkite.com/v2/organizations/a/pipelines');`)).toEqual(['Buildkite']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.buildkite.com.evil.example/v2/organizations/a/pipelines');`)).toEqual([
      'evil.example',
    ]);
  });
});
