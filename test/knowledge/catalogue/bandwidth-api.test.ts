import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://messaging.bandwidth.com/api/v2/users/1/messages');`)).toEqual(['Bandwidth']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://messaging.bandwidth.com.evil.example/api/v2/users/1/messages');`)).toEqual([
      'evil.example',
    ]);
  });
});
