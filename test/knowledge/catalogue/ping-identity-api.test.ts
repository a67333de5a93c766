import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://auth.pingone.com/env/as/token');`)).toEqual(['Ping Identity']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://auth.pingone.com.evil.example/env/as/token');`)).toEqual(['evil.example']);
  });
});
