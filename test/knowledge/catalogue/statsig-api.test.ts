import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://statsigapi.net/v1/check_gate');`)).toEqual(['Statsig']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://statsigapi.net.evil.example/v1/check_gate');`)).toEqual(['evil.example']);
  });
});
