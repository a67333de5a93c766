import { fileURLToPath } from 'node:url';
import OpenAI from 'openai';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../src/handover.ts';
import type { HandoverModel } from '../../src/model/handover-model.ts';
import { failingServer } from '../support/failing-server.ts';

const example = new URL('../../examples/order-platform/', import.meta.url);

/** The code of the example is checked with its own settings, so here it is only known by what is called. */
interface Assistant {
  readonly completeWithRetry: (client: OpenAI, request: object, retry: object) => Promise<unknown>;
}
interface Carrier {
  readonly createCarrierClient: (options: object) => { readonly createShipment: (parcel: object) => Promise<unknown> };
}

let model: HandoverModel;
beforeAll(async () => {
  vi.stubEnv('LOG_LEVEL', 'silent');
  model = await analyze({ root: fileURLToPath(example), workspaces: [] });
}, 60_000);

/** Tries of one call that the way to it makes inside of the work that an entry point does once. */
function triesOf(symbol: string): number | undefined {
  const layers = model.retryPaths.find((path) => path.symbol === symbol)?.layers ?? [];
  return layers
    .filter(({ kind }) => kind !== 'queue-attempts')
    .reduce((product, { attempts }) => product * (attempts ?? Number.NaN), 1);
}

describe('ways on which tries multiply are what really happens', () => {
  it('own retries around a client that tries again by itself', async () => {
    const { completeWithRetry } = (await import(at('apps/assistant/src/llm/complete-with-retry.ts'))) as Assistant;
    const server = await failingServer();
    const client = new OpenAI({ apiKey: 'k', baseURL: server.url });
    await expect(completeWithRetry(client, { model: 'm', messages: [] }, { delayMs: 1 })).rejects.toThrow('503');
    await server.stop();
    expect(server.arrived()).toBe(12);
    expect(triesOf('completeWithRetry')).toBe(12);
  });

  it('a helper around fetch, for one run of a job', async () => {
    const { createCarrierClient } = (await import(at('apps/worker/src/carrier/carrier-client.ts'))) as Carrier;
    const server = await failingServer();
    const carrier = createCarrierClient({ baseUrl: server.url, token: 't', retry: { baseDelayMs: 1 } });
    await expect(carrier.createShipment({ reference: '1' })).rejects.toThrow('503');
    await server.stop();
    expect(server.arrived()).toBe(4);
    expect(triesOf('createShipment')).toBe(4);
    expect(model.retryPaths.find((path) => path.symbol === 'createShipment')?.attempts).toBe(20);
  });
});

function at(path: string): string {
  return new URL(path, example).href;
}
