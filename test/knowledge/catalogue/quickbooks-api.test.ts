import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://quickbooks.api.intuit.com/v3/company/1/invoice');`)).toEqual(['QuickBooks']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://quickbooks.api.intuit.com.evil.example/v3/company/1/invoice');`)).toEqual([
      'evil.example',
    ]);
  });
});
