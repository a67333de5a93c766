import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.merge.dev/api/hris/v1/employees');`)).toEqual(['Merge API']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.merge.dev.evil.example/api/hris/v1/employees');`)).toEqual([
      'evil.example',
    ]);
  });
});
