import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.axiom.co/v1/datasets/a/ingest');`)).toEqual(['Axiom']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.axiom.co.evil.example/v1/datasets/a/ingest');`)).toEqual([
      'evil.example',
    ]);
  });
});
