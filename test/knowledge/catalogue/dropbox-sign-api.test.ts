import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.hellosign.com/v3/signature_request/send');`)).toEqual(['Dropbox Sign']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.hellosign.com.evil.example/v3/signature_request/send');`)).toEqual([
      'evil.example',
    ]);
  });
});
