import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.chatwoot.com/api/v1/accounts/1/conversations');`)).toEqual(['Chatwoot']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.chatwoot.com.evil.example/api/v1/accounts/1/conversations');`)).toEqual([
      'evil.example',
    ]);
  });
});
