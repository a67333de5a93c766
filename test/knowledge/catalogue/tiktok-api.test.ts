import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://open.tiktokapis.com/v2/user/info/');`)).toEqual(['TikTok']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://open.tiktokapis.com.evil.example/v2/user/info/');`)).toEqual([
      'evil.example',
    ]);
  });
});
