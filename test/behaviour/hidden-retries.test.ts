import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import retry from 'async-retry';
import axios from 'axios';
import axiosRetry from 'axios-retry';
import { got } from 'got';
import { Redis } from 'ioredis';
import ky from 'ky';
import { ofetch } from 'ofetch';
import OpenAI from 'openai';
import { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import sqs from '../../src/knowledge/catalogue/aws-sqs.ts';
import asyncRetryEntry from '../../src/knowledge/catalogue/async-retry.ts';
import axiosEntry from '../../src/knowledge/catalogue/axios.ts';
import axiosRetryEntry from '../../src/knowledge/catalogue/axios-retry.ts';
import gotEntry from '../../src/knowledge/catalogue/got.ts';
import ioredisEntry from '../../src/knowledge/catalogue/ioredis.ts';
import kyEntry from '../../src/knowledge/catalogue/ky.ts';
import ofetchEntry from '../../src/knowledge/catalogue/ofetch.ts';
import openaiEntry from '../../src/knowledge/catalogue/openai.ts';
import stripeEntry from '../../src/knowledge/catalogue/stripe.ts';
import type { Library } from '../../src/model/library.ts';
import { type FailingServer, closingServer, failingServer } from '../support/failing-server.ts';

interface Behaviour {
  readonly entry: Library;
  /** One call of the library as it is out of the box; only the pause between tries may be cut short. */
  readonly call: (server: FailingServer) => Promise<unknown>;
  readonly serve?: () => Promise<FailingServer>;
}

const message = { QueueUrl: 'https://sqs.eu-central-1.amazonaws.com/1/orders', MessageBody: '1' };
const chat = { model: 'm', messages: [{ role: 'user' as const, content: 'Hello' }] };

const behaviours: readonly Behaviour[] = [
  { entry: axiosEntry, call: ({ url }) => axios.get(url) },
  {
    entry: axiosRetryEntry,
    call: ({ url }) => {
      const client = axios.create();
      axiosRetry(client);
      return client.get(url);
    },
  },
  { entry: gotEntry, call: ({ url }) => got(url) },
  { entry: kyEntry, call: ({ url }) => ky(url) },
  { entry: ofetchEntry, call: ({ url }) => ofetch(url) },
  {
    entry: openaiEntry,
    call: ({ url }) => new OpenAI({ apiKey: 'k', baseURL: url }).chat.completions.create(chat),
  },
  {
    entry: stripeEntry,
    call: ({ port }) =>
      new Stripe('sk_test_1', { host: '127.0.0.1', port, protocol: 'http' }).customers.create({ name: 'Ada' }),
  },
  {
    entry: sqs,
    call: ({ url }) => {
      const credentials = { accessKeyId: 'a', secretAccessKey: 's' };
      const client = new SQSClient({
        region: 'eu-central-1',
        endpoint: url,
        credentials,
        useQueueUrlAsEndpoint: false,
      });
      return client.send(new SendMessageCommand(message));
    },
  },
  {
    entry: asyncRetryEntry,
    call: ({ url }) => retry(async () => axios.get(url), { minTimeout: 1, factor: 1 }),
  },
  {
    entry: ioredisEntry,
    serve: closingServer,
    call: async ({ port }) => {
      const redis = new Redis({ host: '127.0.0.1', port, retryStrategy: () => 1 });
      redis.on('error', () => undefined);
      try {
        return await redis.get('order');
      } finally {
        redis.disconnect();
      }
    },
  },
];

describe('what the catalogue says of tries is what arrives at a server that always fails', () => {
  it.concurrent.each(behaviours)('$entry.id: $entry.defaults.attempts', async ({ entry, call, serve }) => {
    const server = await (serve ?? failingServer)();
    try {
      await expect(call(server)).rejects.toBeInstanceOf(Error);
      expect(server.arrived()).toBe(entry.defaults?.attempts);
    } finally {
      await server.stop();
    }
  });
});
