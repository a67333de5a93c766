import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://enterprise.smsgupshup.com/GatewayAPI/rest');`)).toEqual(['Gupshup']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://enterprise.smsgupshup.com.evil.example/GatewayAPI/rest');`)).toEqual([
      'evil.example',
    ]);
  });
});
