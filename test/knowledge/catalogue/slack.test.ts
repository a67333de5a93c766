import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages, reads and files', () => {
    const source = `
      import { WebClient } from '@slack/web-api';
      const web = new WebClient(process.env.SLACK_TOKEN, { retryConfig: { retries: 2 } });
      await web.chat.postMessage({ channel: 'C1', text: 'hi' });
      export const members = await web.users.list({});
      await web.files.uploadV2({ channel_id: 'C1', content: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @slack/web-api#WebClient',
      'outbound read @slack/web-api#WebClient().users.list',
      'outbound send @slack/web-api#WebClient().chat.postMessage',
      'outbound send @slack/web-api#WebClient().files.uploadV2',
      'retry 3 exponential WebClient',
    ]);
    expect(systemsOf(source)).toEqual(['Slack']);
  });

  it('an app of Bolt', () => {
    const source = `
      import { App } from '@slack/bolt';
      const app = new App({ token: 'a', signingSecret: 'b' });
      app.event('app_mention', async ({ client }) => { await client.chat.postMessage({ channel: 'C1', text: 'hi' }); });
      await app.start(3000);
    `;
    expect(matchesOf(source)).toEqual([
      'client @slack/bolt#App',
      'outbound consume @slack/bolt#App().start',
      'outbound send @slack/web-api#WebClient().chat.postMessage',
    ]);
  });

  it('a webhook', () => {
    const source = `
      import { IncomingWebhook } from '@slack/webhook';
      await new IncomingWebhook(process.env.SLACK_URL).send({ text: 'hi' });
    `;
    expect(matchesOf(source)).toEqual([
      'alerting @slack/webhook#IncomingWebhook().send',
      'client @slack/webhook#IncomingWebhook',
      'outbound send @slack/webhook#IncomingWebhook().send',
    ]);
  });
});

describe('ignores', () => {
  it('errors and policies', () => {
    const source = `
      import { ErrorCode, LogLevel, retryPolicies } from '@slack/web-api';
      export const settings = { level: LogLevel.INFO, retry: retryPolicies.rapidRetryPolicy };
      export const isPlatformError = (code: string) => code === ErrorCode.PlatformError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
