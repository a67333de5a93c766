import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.canva.com/rest/v1/designs');`)).toEqual(['Canva']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.canva.com.evil.example/rest/v1/designs');`)).toEqual(['evil.example']);
  });
});
