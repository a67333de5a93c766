import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.company-information.service.gov.uk/search');`)).toEqual([
      'Companies House',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.company-information.service.gov.uk.evil.example/search');`)).toEqual([
      'evil.example',
    ]);
  });
});
