import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.porkbun.com/api/json/v3/ping');`)).toEqual(['Porkbun']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.porkbun.com.evil.example/api/json/v3/ping');`)).toEqual([
      'evil.example',
    ]);
  });
});
