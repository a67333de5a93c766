import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.xero.com/api.xro/2.0/Invoices');`)).toEqual(['Xero']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.xero.com.evil.example/api.xro/2.0/Invoices');`)).toEqual([
      'evil.example',
    ]);
  });
});
