import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://data.sec.gov/submissions/CIK0000320193.json');`)).toEqual(['SEC EDGAR']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://data.sec.gov.evil.example/submissions/CIK0000320193.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
