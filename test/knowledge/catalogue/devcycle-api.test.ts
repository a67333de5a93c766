import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://bucketing-api.devcycle.com/v1/variables');`)).toEqual(['DevCycle']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://bucketing-api.devcycle.com.evil.example/v1/variables');`)).toEqual([
      'evil.example',
    ]);
  });
});
