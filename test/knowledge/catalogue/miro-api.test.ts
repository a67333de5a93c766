import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.miro.com/v2/boards');`)).toEqual(['Miro Boards']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.miro.com.evil.example/v2/boards');`)).toEqual(['evil.example']);
  });
});
