import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://eu.api.ovh.com/1.0/domain');`)).toEqual(['OVHcloud']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://eu.api.ovh.com.evil.example/1.0/domain');`)).toEqual(['evil.example']);
  });
});
