import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.hookdeck.com/2024-09-01/connections');`)).toEqual(['Hookdeck']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.hookdeck.com.evil.example/2024-09-01/connections');`)).toEqual([
      'evil.example',
    ]);
  });
});
