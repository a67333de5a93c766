import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { initClient } from 'messagebird';
      const messagebird = initClient(process.env.MESSAGEBIRD_KEY);
      messagebird.messages.create({ originator: 'a', recipients: ['1'], body: 'hi' }, () => {});
      messagebird.balance.read(() => {});
    `;
    expect(matchesOf(source)).toEqual([
      'client messagebird#initClient',
      'outbound read messagebird#initClient().balance.read',
      'outbound send messagebird#initClient().messages.create',
    ]);
    expect(systemsOf(source)).toEqual(['MessageBird']);
  });

  it('CommonJS', () => {
    const source = `
      const messagebird = require('messagebird')('k');
      messagebird.verify.create('1', {}, () => {});
    `;
    expect(matchesOf(source)).toEqual([
      'client messagebird#default',
      'outbound send messagebird#initClient().verify.create',
    ]);
  });
});

describe('ignores', () => {
  it('webhooks that are checked', () => {
    const source = `
      import { ExpressMiddlewareVerify } from 'messagebird/lib/webhook-signature-jwt';
      export const verify = new ExpressMiddlewareVerify('key');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
