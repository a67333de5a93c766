import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://a.workable.com/spi/v3/jobs');`)).toEqual(['Workable']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://a.workable.com.evil.example/spi/v3/jobs');`)).toEqual(['evil.example']);
  });
});
