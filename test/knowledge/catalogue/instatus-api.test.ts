import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.instatus.com/v1/a/incidents');`)).toEqual(['Instatus']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.instatus.com.evil.example/v1/a/incidents');`)).toEqual(['evil.example']);
  });
});
