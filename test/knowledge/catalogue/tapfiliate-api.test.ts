import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.tapfiliate.com/1.6/programs/');`)).toEqual(['Tapfiliate']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.tapfiliate.com.evil.example/1.6/programs/');`)).toEqual([
      'evil.example',
    ]);
  });
});
