import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import slackWebhook from '../../../src/knowledge/catalogue/slack-webhook.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import { programOf } from '../../support/program-of.ts';

function alertsIn(text: string): readonly number[] {
  const { matches } = gatherKnowledge(programOf({ 'a.ts': text }), indexCatalogue([slackWebhook]));
  return matches.observability.filter(({ use }) => use.kind === 'alerting').map(({ call }) => call.site.call.line);
}

describe('recognises', () => {
  it('messages to a channel', () => {
    expect(
      alertsIn(`import { IncomingWebhook } from '@slack/webhook';\nnew IncomingWebhook('url').send('a');`),
    ).toEqual([2]);
  });
});

describe('ignores', () => {
  it('a client that sends nothing', () => {
    expect(alertsIn(`import { IncomingWebhook } from '@slack/webhook';\nnew IncomingWebhook('url');`)).toEqual([]);
  });
});
