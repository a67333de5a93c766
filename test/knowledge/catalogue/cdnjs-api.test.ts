import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cdnjs.cloudflare.com/ajax/libs/a/1/b.js');`)).toEqual(['cdnjs']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cdnjs.cloudflare.com.evil.example/ajax/libs/a/1/b.js');`)).toEqual([
      'evil.example',
    ]);
  });
});
