import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.crisp.chat/v1/website/1/conversations');`)).toEqual(['Crisp']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.crisp.chat.evil.example/v1/website/1/conversations');`)).toEqual([
      'evil.example',
    ]);
  });
});
