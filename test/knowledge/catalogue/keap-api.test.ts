import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.infusionsoft.com/crm/rest/v1/contacts');`)).toEqual(['Keap']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.infusionsoft.com.evil.example/crm/rest/v1/contacts');`)).toEqual([
      'evil.example',
    ]);
  });
});
