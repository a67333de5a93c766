import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('visitors', () => {
    const source = `
      import * as FingerprintJS from '@fingerprintjs/fingerprintjs-pro';
      import { FingerprintJsServerApiClient } from '@fingerprintjs/fingerprintjs-pro-server-api';
      const client = new FingerprintJsServerApiClient({ apiKey: 'k' });
      const agent = await FingerprintJS.load({ apiKey: 'k' });
      export const event = () => client.getEvent('1');
      export const visitor = () => agent.get();
    `;
    expect(matchesOf(source)).toEqual([
      'client @fingerprintjs/fingerprintjs-pro#load',
      'client @fingerprintjs/fingerprintjs-pro-server-api#FingerprintJsServerApiClient',
      'outbound call @fingerprintjs/fingerprintjs-pro#load().get',
      'outbound read @fingerprintjs/fingerprintjs-pro#load',
      'outbound read @fingerprintjs/fingerprintjs-pro-server-api#FingerprintJsServerApiClient().getEvent',
    ]);
    expect(systemsOf(source)).toEqual(['Fingerprint Identification']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { GetResult } from '@fingerprintjs/fingerprintjs-pro';
      export const same = (it: GetResult) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
