import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.africastalking.com/version1/messaging');`)).toEqual([
      "Africa's Talking",
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.africastalking.com.evil.example/version1/messaging');`)).toEqual([
      'evil.example',
    ]);
  });
});
