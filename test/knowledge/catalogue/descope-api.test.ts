import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.descope.com/v1/auth/validate');`)).toEqual(['Descope']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.descope.com.evil.example/v1/auth/validate');`)).toEqual([
      'evil.example',
    ]);
  });
});
