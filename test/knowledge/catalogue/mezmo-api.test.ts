import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://logs.logdna.com/logs/ingest');`)).toEqual(['Mezmo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://logs.logdna.com.evil.example/logs/ingest');`)).toEqual(['evil.example']);
  });
});
