import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.brevo.com/v3/smtp/email');`)).toEqual(['Brevo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.brevo.com.evil.example/v3/smtp/email');`)).toEqual(['evil.example']);
  });
});
