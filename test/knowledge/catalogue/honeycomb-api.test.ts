import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.honeycomb.io/1/events/a');`)).toEqual(['Honeycomb']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.honeycomb.io.evil.example/1/events/a');`)).toEqual(['evil.example']);
  });
});
