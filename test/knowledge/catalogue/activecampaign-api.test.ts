import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.api-us1.com/api/3/contacts');`)).toEqual(['ActiveCampaign']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.api-us1.com.evil.example/api/3/contacts');`)).toEqual(['evil.example']);
  });
});
