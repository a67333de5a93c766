import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pwnedpasswords.com/range/ABCDE');`)).toEqual(['Have I Been Pwned']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pwnedpasswords.com.evil.example/range/ABCDE');`)).toEqual([
      'evil.example',
    ]);
  });
});
