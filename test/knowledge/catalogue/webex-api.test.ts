import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://webexapis.com/v1/messages');`)).toEqual(['Webex']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://webexapis.com.evil.example/v1/messages');`)).toEqual(['evil.example']);
  });
});
