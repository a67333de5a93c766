import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://rest.clicksend.com/v3/sms/send');`)).toEqual(['ClickSend']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://rest.clicksend.com.evil.example/v3/sms/send');`)).toEqual(['evil.example']);
  });
});
