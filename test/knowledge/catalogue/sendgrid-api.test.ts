import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.sendgrid.com/v3/mail/send');`)).toEqual(['SendGrid']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.sendgrid.com.evil.example/v3/mail/send');`)).toEqual(['evil.example']);
  });
});
