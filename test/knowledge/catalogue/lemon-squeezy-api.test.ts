import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.lemonsqueezy.com/v1/subscriptions');`)).toEqual(['Lemon Squeezy']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.lemonsqueezy.com.evil.example/v1/subscriptions');`)).toEqual([
      'evil.example',
    ]);
  });
});
