import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://deliver.kontent.ai/1/items');`)).toEqual(['Kontent.ai']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://deliver.kontent.ai.evil.example/1/items');`)).toEqual(['evil.example']);
  });
});
