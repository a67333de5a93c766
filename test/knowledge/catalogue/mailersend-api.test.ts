import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.mailersend.com/v1/email');`)).toEqual(['MailerSend']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.mailersend.com.evil.example/v1/email');`)).toEqual(['evil.example']);
  });
});
