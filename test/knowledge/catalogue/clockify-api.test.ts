import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.clockify.me/api/v1/workspaces');`)).toEqual(['Clockify']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.clockify.me.evil.example/api/v1/workspaces');`)).toEqual([
      'evil.example',
    ]);
  });
});
