import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.kavenegar.com/v1/key/sms/send.json');`)).toEqual(['Kavenegar']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.kavenegar.com.evil.example/v1/key/sms/send.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
