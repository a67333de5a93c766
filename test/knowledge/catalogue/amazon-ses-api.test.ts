import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://email.eu-west-1.amazonaws.com/v2/email/outbound-emails');`)).toEqual([
      'Amazon SES',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://email.eu-west-1.amazonaws.com.evil.example/v2/email/outbound-emails');`),
    ).toEqual(['evil.example']);
  });
});
