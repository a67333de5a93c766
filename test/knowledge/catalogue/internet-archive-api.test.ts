import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://archive.org/wayback/available');`)).toEqual(['Internet Archive']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://archive.org.evil.example/wayback/available');`)).toEqual(['evil.example']);
  });
});
