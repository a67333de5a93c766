import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.tryfinch.com/employer/directory');`)).toEqual(['Finch API']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.tryfinch.com.evil.example/employer/directory');`)).toEqual([
      'evil.example',
    ]);
  });
});
