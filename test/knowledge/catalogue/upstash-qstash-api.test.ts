import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://qstash.upstash.io/v2/publish/');`)).toEqual(['Upstash QStash']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://qstash.upstash.io.evil.example/v2/publish/');`)).toEqual(['evil.example']);
  });
});
