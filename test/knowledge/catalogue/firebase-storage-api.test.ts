import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://firebasestorage.googleapis.com/v0/b/acme/o/a');`)).toEqual([
      'Firebase Storage',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://firebasestorage.googleapis.com.evil.example/v0/b/acme/o/a');`)).toEqual([
      'evil.example',
    ]);
  });
});
