import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.aviationstack.com/v1/flights');`)).toEqual(['aviationstack']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.aviationstack.com.evil.example/v1/flights');`)).toEqual([
      'evil.example',
    ]);
  });
});
