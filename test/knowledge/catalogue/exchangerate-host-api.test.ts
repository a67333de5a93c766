import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.exchangerate.host/live');`)).toEqual(['exchangerate.host rates API']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.exchangerate.host.evil.example/live');`)).toEqual(['evil.example']);
  });
});
