import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.whereby.dev/v1/meetings');`)).toEqual(['Whereby']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.whereby.dev.evil.example/v1/meetings');`)).toEqual(['evil.example']);
  });
});
