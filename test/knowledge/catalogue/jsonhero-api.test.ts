import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://jsonhero.io/api/create.json');`)).toEqual(['JSON Hero']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://jsonhero.io.evil.example/api/create.json');`)).toEqual(['evil.example']);
  });
});
