import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://management.azure.com/subscriptions');`)).toEqual(['Azure Resource Manager']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://management.azure.com.evil.example/subscriptions');`)).toEqual([
      'evil.example',
    ]);
  });
});
