import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.infisical.com/api/v3/secrets/raw');`)).toEqual(['Infisical']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.infisical.com.evil.example/api/v3/secrets/raw');`)).toEqual([
      'evil.example',
    ]);
  });
});
