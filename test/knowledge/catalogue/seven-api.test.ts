import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://gateway.seven.io/api/sms');`)).toEqual(['seven']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://gateway.seven.io.evil.example/api/sms');`)).toEqual(['evil.example']);
  });
});
