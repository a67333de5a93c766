import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.agora.io/dev/v1/projects');`)).toEqual(['Agora']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.agora.io.evil.example/dev/v1/projects');`)).toEqual(['evil.example']);
  });
});
