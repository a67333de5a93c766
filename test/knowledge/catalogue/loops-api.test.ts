import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.loops.so/api/v1/transactional');`)).toEqual(['Loops']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.loops.so.evil.example/api/v1/transactional');`)).toEqual([
      'evil.example',
    ]);
  });
});
