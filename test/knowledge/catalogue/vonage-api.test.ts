import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://rest.nexmo.com/sms/json');`)).toEqual(['Vonage']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://rest.nexmo.com.evil.example/sms/json');`)).toEqual(['evil.example']);
  });
});
