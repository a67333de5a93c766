import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.deps.dev/v3/systems/npm/packages/a');`)).toEqual(['deps.dev']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.deps.dev.evil.example/v3/systems/npm/packages/a');`)).toEqual([
      'evil.example',
    ]);
  });
});
