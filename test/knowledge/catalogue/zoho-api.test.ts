import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.zohoapis.com/crm/v6/Leads');`)).toEqual(['Zoho']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.zohoapis.com.evil.example/crm/v6/Leads');`)).toEqual(['evil.example']);
  });
});
