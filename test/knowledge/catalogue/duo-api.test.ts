import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api-1.duosecurity.com/auth/v2/auth');`)).toEqual(['Duo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api-1.duosecurity.com.evil.example/auth/v2/auth');`)).toEqual([
      'evil.example',
    ]);
  });
});
