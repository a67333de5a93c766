import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.mailgun.net/v3/example.com/messages');`)).toEqual(['Mailgun']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.mailgun.net.evil.example/v3/example.com/messages');`)).toEqual([
      'evil.example',
    ]);
  });
});
