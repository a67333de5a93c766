import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://urlscan.io/api/v1/scan/');`)).toEqual(['urlscan.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://urlscan.io.evil.example/api/v1/scan/');`)).toEqual(['evil.example']);
  });
});
