import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.what3words.com/v3/convert-to-3wa');`)).toEqual(['what3words']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.what3words.com.evil.example/v3/convert-to-3wa');`)).toEqual([
      'evil.example',
    ]);
  });
});
