import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

/** Systems whose sender one file checks, with how sure that is. */
async function senders(source: string): Promise<readonly string[]> {
  const { webhooks } = await modelOf({ 'package.json': '{"name":"shop"}', 'src/a.ts': source });
  return webhooks.flatMap(({ system, checks }) =>
    checks.map(({ kind, certainty }) => `${system} ${kind} ${certainty}`),
  );
}

describe('recognises', () => {
  it.each([
    [`import { Webhooks } from '@octokit/webhooks'; await new Webhooks({ secret: 's' }).verify('b', 's');`, 'GitHub'],
    [`import { verify } from '@octokit/webhooks-methods'; await verify('s', 'b', 's');`, 'GitHub'],
    [`import { verifyKey } from 'discord-interactions'; await verifyKey('b', 's', 't', 'k');`, 'Discord'],
    [`import { isValidSignature } from '@sanity/webhook'; await isValidSignature('b', 's', 'k');`, 'Sanity'],
    [`import { verifyWebhook } from '@clerk/nextjs/webhooks'; await verifyWebhook(request);`, 'Clerk'],
    [`import { validateEvent } from '@polar-sh/sdk/webhooks'; validateEvent('b', {}, 's');`, 'Polar'],
    [
      `import { EventWebhook } from '@sendgrid/eventwebhook'; new EventWebhook().verifySignature(k, b, s, t);`,
      'SendGrid',
    ],
    [`import twilio from 'twilio'; twilio.validateRequest('t', 's', 'u', {});`, 'Twilio'],
    [`import { validateRequest } from 'twilio'; validateRequest('t', 's', 'u', {});`, 'Twilio'],
    [`import { WorkOS } from '@workos-inc/node'; new WorkOS('k').webhooks.constructEvent({});`, 'WorkOS'],
    [`import { Paddle } from '@paddle/paddle-node-sdk'; new Paddle('k').webhooks.unmarshal('b', 's', 'h');`, 'Paddle'],
    [`import OpenAI from 'openai'; await new OpenAI().webhooks.unwrap('b', {});`, 'OpenAI'],
    [`import Mux from '@mux/mux-node'; new Mux().webhooks.unwrap('b', {});`, 'Mux'],
    [`import { WebhooksHelper } from 'square'; await WebhooksHelper.verifySignature({});`, 'Square'],
    [
      `import { Receiver } from '@upstash/qstash'; await new Receiver({}).verify({ body: 'b', signature: 's' });`,
      'Upstash QStash',
    ],
    [
      `import { WebhookReceiver } from 'livekit-server-sdk'; await new WebhookReceiver('k', 's').receive('b');`,
      'LiveKit',
    ],
    [
      `import { v2 as cloudinary } from 'cloudinary'; cloudinary.utils.verifyNotificationSignature('b', 1, 's');`,
      'Cloudinary',
    ],
    [
      `import { LinearWebhookClient } from '@linear/sdk/webhooks'; new LinearWebhookClient('s').verify('b', 's');`,
      'Linear',
    ],
    [`import { Signature } from '@hubspot/api-client'; Signature.isValid({});`, 'HubSpot'],
    [`import { verifyWebhookSignature } from '@notionhq/client'; await verifyWebhookSignature({});`, 'Notion'],
    [`import Pusher from 'pusher'; new Pusher({}).webhook({}).isValid();`, 'Pusher'],
  ])('%s', async (source, system) => {
    expect(await senders(source)).toContain(`${system} checked certain`);
  });

  it('Svix as the only sender in its manner that the code uses', async () => {
    const check = `import { Webhook } from 'svix'; export const check = (b: string) => new Webhook('s').verify(b, {});`;
    const mail = `import { Resend } from 'resend'; export const send = () => new Resend('k').emails.send({});`;
    expect(await senders(`${check} ${mail}`)).toEqual(['Resend checked likely']);
  });
});

describe('ignores', () => {
  it('Svix where nothing says who the sender is', async () => {
    const check = `import { Webhook } from 'svix'; export const check = (b: string) => new Webhook('s').verify(b, {});`;
    expect(await senders(check)).toEqual([]);
  });

  it('what is sent to others with a signature', async () => {
    const source = `import { Webhook } from 'svix'; export const sign = () => new Webhook('s').sign('id', new Date(), 'b');`;
    expect(await senders(source)).toEqual([]);
  });
});
