import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.accounting.sage.com/v3.1/contacts');`)).toEqual(['Sage Accounting']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.accounting.sage.com.evil.example/v3.1/contacts');`)).toEqual([
      'evil.example',
    ]);
  });
});
