import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.bfl.ai/v1/flux-pro-1.1');`)).toEqual(['Black Forest Labs']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.bfl.ai.evil.example/v1/flux-pro-1.1');`)).toEqual(['evil.example']);
  });
});
