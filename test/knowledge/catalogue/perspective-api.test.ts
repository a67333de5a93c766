import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://commentanalyzer.googleapis.com/v1alpha1/comments:analyze');`)).toEqual([
      'Perspective API',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://commentanalyzer.googleapis.com.evil.example/v1alpha1/comments:analyze');`),
    ).toEqual(['evil.example']);
  });
});
