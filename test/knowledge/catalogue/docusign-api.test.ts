import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://demo.docusign.net/restapi/v2.1/accounts/1/envelopes');`)).toEqual([
      'DocuSign',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://demo.docusign.net.evil.example/restapi/v2.1/accounts/1/envelopes');`),
    ).toEqual(['evil.example']);
  });
});
