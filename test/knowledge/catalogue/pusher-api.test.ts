import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api-eu.pusher.com/apps/1/events');`)).toEqual(['Pusher']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api-eu.pusher.com.evil.example/apps/1/events');`)).toEqual(['evil.example']);
  });
});
