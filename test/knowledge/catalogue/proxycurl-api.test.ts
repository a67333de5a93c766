import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://nubela.co/proxycurl/api/v2/linkedin');`)).toEqual(['Proxycurl']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://nubela.co.evil.example/proxycurl/api/v2/linkedin');`)).toEqual([
      'evil.example',
    ]);
  });
});
