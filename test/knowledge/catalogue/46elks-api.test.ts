import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.46elks.com/a1/sms');`)).toEqual(['46elks']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.46elks.com.evil.example/a1/sms');`)).toEqual(['evil.example']);
  });
});
