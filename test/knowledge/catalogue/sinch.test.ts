import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { SinchClient } from '@sinch/sdk-core';
      const sinch = new SinchClient({ projectId: 'p', keyId: 'k', keySecret: 's' });
      await sinch.sms.batches.send({ sendSMSRequestBody: { to: ['1'], from: '2', body: 'Hello' } });
      export const batches = await sinch.sms.batches.list({});
    `;
    expect(matchesOf(source)).toEqual([
      'client @sinch/sdk-core#SinchClient',
      'outbound read @sinch/sdk-core#SinchClient().sms.batches.list',
      'outbound send @sinch/sdk-core#SinchClient().sms.batches.send',
    ]);
    expect(systemsOf(source)).toEqual(['Sinch']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SinchClient } from '@sinch/sdk-core';
      export const same = (given: SinchClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
