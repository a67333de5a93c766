import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.hubapi.com/crm/v3/objects/contacts');`)).toEqual(['HubSpot']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.hubapi.com.evil.example/crm/v3/objects/contacts');`)).toEqual([
      'evil.example',
    ]);
  });
});
