import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://openapi.zalo.me/v3.0/oa/message/cs');`)).toEqual(['Zalo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://openapi.zalo.me.evil.example/v3.0/oa/message/cs');`)).toEqual([
      'evil.example',
    ]);
  });
});
