import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.hume.ai/v0/evi/configs');`)).toEqual(['Hume AI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.hume.ai.evil.example/v0/evi/configs');`)).toEqual(['evil.example']);
  });
});
