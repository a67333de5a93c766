import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.forwardemail.net/v1/emails');`)).toEqual(['Forward Email']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.forwardemail.net.evil.example/v1/emails');`)).toEqual(['evil.example']);
  });
});
