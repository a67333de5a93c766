import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.getdrip.com/v2/1/subscribers');`)).toEqual(['Drip Marketing']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.getdrip.com.evil.example/v2/1/subscribers');`)).toEqual([
      'evil.example',
    ]);
  });
});
