import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.ng.termii.com/api/sms/send');`)).toEqual(['Termii']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.ng.termii.com.evil.example/api/sms/send');`)).toEqual(['evil.example']);
  });
});
