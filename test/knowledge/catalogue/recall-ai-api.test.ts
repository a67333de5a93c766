import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://us-east-1.recall.ai/api/v1/bot/');`)).toEqual(['Recall.ai']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://us-east-1.recall.ai.evil.example/api/v1/bot/');`)).toEqual(['evil.example']);
  });
});
