import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://sentry.io/api/0/projects/');`)).toEqual(['Sentry']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://sentry.io.evil.example/api/0/projects/');`)).toEqual(['evil.example']);
  });
});
