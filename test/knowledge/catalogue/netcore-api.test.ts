import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://emailapi.netcorecloud.net/v5.1/mail/send');`)).toEqual(['Netcore']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://emailapi.netcorecloud.net.evil.example/v5.1/mail/send');`)).toEqual([
      'evil.example',
    ]);
  });
});
