import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://pixabay.com/api/?q=a');`)).toEqual(['Pixabay']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://pixabay.com.evil.example/api/?q=a');`)).toEqual(['evil.example']);
  });
});
