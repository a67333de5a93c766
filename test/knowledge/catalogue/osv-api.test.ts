import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.osv.dev/v1/query');`)).toEqual(['OSV.dev']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.osv.dev.evil.example/v1/query');`)).toEqual(['evil.example']);
  });
});
