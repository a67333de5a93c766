import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests of signatures', () => {
    const source = `
      import { SignatureRequestApi } from '@dropbox/sign';
      import HelloSign from 'hellosign-sdk';
      const api = new SignatureRequestApi();
      const old = new HelloSign({ key: 'k' });
      export const sent = () => api.signatureRequestSend({ title: 'a' });
      export const one = () => old.signatureRequest.get('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @dropbox/sign#SignatureRequestApi',
      'client hellosign-sdk#default',
      'outbound read hellosign-sdk#default().signatureRequest.get',
      'outbound send @dropbox/sign#SignatureRequestApi().signatureRequestSend',
    ]);
    expect(systemsOf(source)).toEqual(['Dropbox Sign']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SignatureRequestResponse } from '@dropbox/sign';
      export const same = (it: SignatureRequestResponse) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
