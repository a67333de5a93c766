import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.sendpulse.com/smtp/emails');`)).toEqual(['SendPulse']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.sendpulse.com.evil.example/smtp/emails');`)).toEqual(['evil.example']);
  });
});
