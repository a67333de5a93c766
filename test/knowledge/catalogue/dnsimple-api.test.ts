import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.dnsimple.com/v2/1/domains');`)).toEqual(['DNSimple']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.dnsimple.com.evil.example/v2/1/domains');`)).toEqual(['evil.example']);
  });
});
