import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.createsend.com/api/v3.3/subscribers/1.json');`)).toEqual([
      'Campaign Monitor',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.createsend.com.evil.example/api/v3.3/subscribers/1.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
