import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.positionstack.com/v1/forward');`)).toEqual(['positionstack']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.positionstack.com.evil.example/v1/forward');`)).toEqual([
      'evil.example',
    ]);
  });
});
