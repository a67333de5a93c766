import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pinterest.com/v5/user_account');`)).toEqual(['Pinterest']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pinterest.com.evil.example/v5/user_account');`)).toEqual([
      'evil.example',
    ]);
  });
});
