import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.smsapi.com/sms.do');`)).toEqual(['SMSAPI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.smsapi.com.evil.example/sms.do');`)).toEqual(['evil.example']);
  });
});
