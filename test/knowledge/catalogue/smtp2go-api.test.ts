import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.smtp2go.com/v3/email/send');`)).toEqual(['SMTP2GO']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.smtp2go.com.evil.example/v3/email/send');`)).toEqual(['evil.example']);
  });
});
