import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api2.branch.io/v2/event/standard');`)).toEqual(['Branch']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api2.branch.io.evil.example/v2/event/standard');`)).toEqual([
      'evil.example',
    ]);
  });
});
