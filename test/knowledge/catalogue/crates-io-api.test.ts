import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://crates.io/api/v1/crates/serde');`)).toEqual(['crates.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://crates.io.evil.example/api/v1/crates/serde');`)).toEqual(['evil.example']);
  });
});
