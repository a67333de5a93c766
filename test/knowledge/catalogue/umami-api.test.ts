import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cloud.umami.is/api/send');`)).toEqual(['Umami']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cloud.umami.is.evil.example/api/send');`)).toEqual(['evil.example']);
  });
});
