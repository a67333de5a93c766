import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://services.nvd.nist.gov/rest/json/cves/2.0');`)).toEqual([
      'National Vulnerability Database',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://services.nvd.nist.gov.evil.example/rest/json/cves/2.0');`)).toEqual([
      'evil.example',
    ]);
  });
});
