import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://r.logrocket.io/i');`)).toEqual(['LogRocket']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://r.logrocket.io.evil.example/i');`)).toEqual(['evil.example']);
  });
});
