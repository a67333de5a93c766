import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.crunchbase.com/api/v4/entities/organizations/a');`)).toEqual([
      'Crunchbase',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.crunchbase.com.evil.example/api/v4/entities/organizations/a');`),
    ).toEqual(['evil.example']);
  });
});
