import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.peopledatalabs.com/v5/person/enrich');`)).toEqual(['People Data Labs']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.peopledatalabs.com.evil.example/v5/person/enrich');`)).toEqual([
      'evil.example',
    ]);
  });
});
