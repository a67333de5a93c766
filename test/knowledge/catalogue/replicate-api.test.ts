import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.replicate.com/v1/predictions');`)).toEqual(['Replicate']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.replicate.com.evil.example/v1/predictions');`)).toEqual([
      'evil.example',
    ]);
  });
});
