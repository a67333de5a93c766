import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.gumroad.com/v2/licenses/verify');`)).toEqual(['Gumroad']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.gumroad.com.evil.example/v2/licenses/verify');`)).toEqual([
      'evil.example',
    ]);
  });
});
