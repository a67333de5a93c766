import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json');`)).toEqual([
      'Twilio',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.twilio.com.evil.example/2010-04-01/Accounts/AC1/Messages.json');`),
    ).toEqual(['evil.example']);
  });
});
