import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.vultr.com/v2/instances');`)).toEqual(['Vultr']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.vultr.com.evil.example/v2/instances');`)).toEqual(['evil.example']);
  });
});
