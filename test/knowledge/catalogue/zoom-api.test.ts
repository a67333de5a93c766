import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.zoom.us/v2/users/me/meetings');`)).toEqual(['Zoom']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.zoom.us.evil.example/v2/users/me/meetings');`)).toEqual([
      'evil.example',
    ]);
  });
});
