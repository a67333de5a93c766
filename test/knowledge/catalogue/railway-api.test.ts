import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://backboard.railway.com/graphql/v2');`)).toEqual(['Railway']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://backboard.railway.com.evil.example/graphql/v2');`)).toEqual([
      'evil.example',
    ]);
  });
});
