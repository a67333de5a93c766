import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.zitadel.cloud/oauth/v2/token');`)).toEqual(['Zitadel']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.zitadel.cloud.evil.example/oauth/v2/token');`)).toEqual([
      'evil.example',
    ]);
  });
});
