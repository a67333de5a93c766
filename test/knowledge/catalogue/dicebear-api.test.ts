import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.dicebear.com/9.x/initials/svg');`)).toEqual(['DiceBear']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.dicebear.com.evil.example/9.x/initials/svg');`)).toEqual([
      'evil.example',
    ]);
  });
});
