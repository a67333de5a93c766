import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.godaddy.com/v1/domains/available');`)).toEqual(['GoDaddy']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.godaddy.com.evil.example/v1/domains/available');`)).toEqual([
      'evil.example',
    ]);
  });
});
