import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pipedream.com/v1/connect/a/accounts');`)).toEqual(['Pipedream']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pipedream.com.evil.example/v1/connect/a/accounts');`)).toEqual([
      'evil.example',
    ]);
  });
});
