import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.kapa.ai/query/v1/projects/1/chat/');`)).toEqual(['kapa.ai']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.kapa.ai.evil.example/query/v1/projects/1/chat/');`)).toEqual([
      'evil.example',
    ]);
  });
});
