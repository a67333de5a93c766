import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(
      systemsOf(`await fetch('https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/sms');`),
    ).toEqual(['RingCentral']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://platform.ringcentral.com.evil.example/restapi/v1.0/account/~/extension/~/sms');`),
    ).toEqual(['evil.example']);
  });
});
