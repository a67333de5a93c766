import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://graph.facebook.com/v21.0/me');`)).toEqual(['Meta Graph API']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://graph.facebook.com.evil.example/v21.0/me');`)).toEqual(['evil.example']);
  });
});
