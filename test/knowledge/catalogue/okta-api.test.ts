import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://dev-1.okta.com/oauth2/default/v1/token');`)).toEqual(['Okta']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://dev-1.okta.com.evil.example/oauth2/default/v1/token');`)).toEqual([
      'evil.example',
    ]);
  });
});
