import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://proxy.golang.org/a/@v/list');`)).toEqual(['Go module proxy']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://proxy.golang.org.evil.example/a/@v/list');`)).toEqual(['evil.example']);
  });
});
