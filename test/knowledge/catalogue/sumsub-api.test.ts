import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.sumsub.com/resources/applicants');`)).toEqual(['Sumsub']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.sumsub.com.evil.example/resources/applicants');`)).toEqual([
      'evil.example',
    ]);
  });
});
