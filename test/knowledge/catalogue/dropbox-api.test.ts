import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.dropboxapi.com/2/users/get_current_account');`)).toEqual(['Dropbox']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.dropboxapi.com.evil.example/2/users/get_current_account');`)).toEqual([
      'evil.example',
    ]);
  });
});
