import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.backblazeb2.com/b2api/v2/b2_authorize_account');`)).toEqual([
      'Backblaze B2',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.backblazeb2.com.evil.example/b2api/v2/b2_authorize_account');`)).toEqual(
      ['evil.example'],
    );
  });
});
