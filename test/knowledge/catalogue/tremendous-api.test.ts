import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://testflight.tremendous.com/api/v2/orders');`)).toEqual(['Tremendous']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://testflight.tremendous.com.evil.example/api/v2/orders');`)).toEqual([
      'evil.example',
    ]);
  });
});
