import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://account.emea-1.jumio.ai/api/v1/accounts');`)).toEqual(['Jumio']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://account.emea-1.jumio.ai.evil.example/api/v1/accounts');`)).toEqual([
      'evil.example',
    ]);
  });
});
