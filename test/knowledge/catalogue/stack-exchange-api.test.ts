import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.stackexchange.com/2.3/questions');`)).toEqual(['Stack Exchange']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.stackexchange.com.evil.example/2.3/questions');`)).toEqual([
      'evil.example',
    ]);
  });
});
