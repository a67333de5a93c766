import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://login.salesforce.com/services/oauth2/token');`)).toEqual(['Salesforce']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://login.salesforce.com.evil.example/services/oauth2/token');`)).toEqual([
      'evil.example',
    ]);
  });
});
