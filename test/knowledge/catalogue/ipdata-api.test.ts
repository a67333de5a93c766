import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.ipdata.co/1.1.1.1');`)).toEqual(['ipdata']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.ipdata.co.evil.example/1.1.1.1');`)).toEqual(['evil.example']);
  });
});
