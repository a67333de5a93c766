import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://sctapi.ftqq.com/key.send');`)).toEqual(['ServerChan']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://sctapi.ftqq.com.evil.example/key.send');`)).toEqual(['evil.example']);
  });
});
