import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://person.clearbit.com/v2/combined/find');`)).toEqual(['Clearbit']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://person.clearbit.com.evil.example/v2/combined/find');`)).toEqual([
      'evil.example',
    ]);
  });
});
