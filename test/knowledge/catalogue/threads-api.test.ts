import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://graph.threads.net/v1.0/me/threads');`)).toEqual(['Threads API']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://graph.threads.net.evil.example/v1.0/me/threads');`)).toEqual([
      'evil.example',
    ]);
  });
});
