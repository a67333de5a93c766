import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.linode.com/v4/linode/instances');`)).toEqual(['Linode']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.linode.com.evil.example/v4/linode/instances');`)).toEqual([
      'evil.example',
    ]);
  });
});
