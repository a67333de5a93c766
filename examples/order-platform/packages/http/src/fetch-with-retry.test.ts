import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { fetchWithRetry } from './fetch-with-retry.js';

let server: Server | undefined;
let requests = 0;

async function serve(statusOf: (request: number) => number): Promise<string> {
  requests = 0;
  server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(statusOf(requests)).end();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => server?.close());

test('gives back the last answer when all tries fail', async () => {
  const url = await serve(() => 503);
  const response = await fetchWithRetry(url, {}, { retries: 3, baseDelayMs: 1 });
  expect(response.status).toBe(503);
  expect(requests).toBe(4);
});

test('stops at the first answer that is fine', async () => {
  const url = await serve((request) => (request < 3 ? 502 : 200));
  const response = await fetchWithRetry(url, {}, { baseDelayMs: 1 });
  expect(response.status).toBe(200);
  expect(requests).toBe(3);
});

test('does not repeat a request that the other side refused', async () => {
  const url = await serve(() => 422);
  await fetchWithRetry(url, {}, { baseDelayMs: 1 });
  expect(requests).toBe(1);
});
