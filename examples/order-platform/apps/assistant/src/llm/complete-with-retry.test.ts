import OpenAI from 'openai';
import { expect, test, vi } from 'vitest';
import { completeWithRetry } from './complete-with-retry.js';

const request = { model: 'test', messages: [{ role: 'user' as const, content: 'Where is my tent?' }] };

function clientAnswering(status: number) {
  const fetch = vi.fn(
    async () => new Response('{"choices":[]}', { status, headers: { 'content-type': 'application/json' } }),
  );
  return { fetch, client: new OpenAI({ apiKey: 'test', baseURL: 'http://model.test', maxRetries: 0, fetch }) };
}

test('gives up after the last try', async () => {
  const { client, fetch } = clientAnswering(500);
  await expect(completeWithRetry(client, request, { attempts: 3, delayMs: 1 })).rejects.toThrow();
  expect(fetch).toHaveBeenCalledTimes(3);
});

test('asks once when the model answers', async () => {
  const { client, fetch } = clientAnswering(200);
  await completeWithRetry(client, request, { delayMs: 1 });
  expect(fetch).toHaveBeenCalledTimes(1);
});
