import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.withorb.com/v1/subscriptions');`)).toEqual(['Orb']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.withorb.com.evil.example/v1/subscriptions');`)).toEqual([
      'evil.example',
    ]);
  });
});
