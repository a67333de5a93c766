import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://rest.ably.io/channels/a/messages');`)).toEqual(['Ably']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://rest.ably.io.evil.example/channels/a/messages');`)).toEqual([
      'evil.example',
    ]);
  });
});
