import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.iterable.com/api/email/target');`)).toEqual(['Iterable']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.iterable.com.evil.example/api/email/target');`)).toEqual([
      'evil.example',
    ]);
  });
});
