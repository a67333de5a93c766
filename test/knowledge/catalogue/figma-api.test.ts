import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.figma.com/v1/files/a');`)).toEqual(['Figma']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.figma.com.evil.example/v1/files/a');`)).toEqual(['evil.example']);
  });
});
