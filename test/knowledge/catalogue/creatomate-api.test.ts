import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.creatomate.com/v1/renders');`)).toEqual(['Creatomate']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.creatomate.com.evil.example/v1/renders');`)).toEqual(['evil.example']);
  });
});
