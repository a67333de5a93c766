import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.crm.dynamics.com/api/data/v9.2/accounts');`)).toEqual([
      'Microsoft Dynamics 365',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.crm.dynamics.com.evil.example/api/data/v9.2/accounts');`)).toEqual([
      'evil.example',
    ]);
  });
});
