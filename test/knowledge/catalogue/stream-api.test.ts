import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://chat.stream-io-api.com/channels');`)).toEqual(['Stream']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://chat.stream-io-api.com.evil.example/channels');`)).toEqual(['evil.example']);
  });
});
