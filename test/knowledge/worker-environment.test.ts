import { describe, expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

const worker = {
  'package.json': '{ "name": "edge" }',
  'wrangler.toml':
    'name = "edge"\n[vars]\nCARRIER_URL = "https://api.example.com"\n[[kv_namespaces]]\nbinding = "CACHE"\n',
};

async function settingsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { environment } = await modelOf(files);
  return environment.map(({ name, systems, reads, declared }) =>
    [name, reads.map(({ line }) => line).join(' '), declared.length, systems.join(', ')].join(' | '),
  );
}

describe('variables and bindings of a worker', () => {
  it('are read from the environment of a handler, with the systems that they are', async () => {
    const source = `interface Env { CACHE: KVNamespace; CARRIER_URL: string; CARRIER_TOKEN: string }
export default {
  async fetch(request: Request, env: Env) {
    await env.CACHE.get('a');
    return fetch(\`\${env.CARRIER_URL}/rates\`, { headers: { authorization: env.CARRIER_TOKEN } });
  },
};`;
    expect(await settingsOf({ ...worker, 'src/index.ts': source })).toEqual([
      'CACHE | 4 | 1 | Cloudflare KV',
      'CARRIER_TOKEN | 5 | 0 | Carrier (CARRIER_URL)',
      'CARRIER_URL | 5 | 1 | Carrier (CARRIER_URL)',
    ]);
  });

  it('are read from the context of Hono and from the module of Cloudflare', async () => {
    const source = `import { Hono } from 'hono';
import { env } from 'cloudflare:workers';
const app = new Hono();
app.get('/', async (c) => c.json(await load(c.env.CARRIER_URL)));
await load(env.CACHE);
export default app;`;
    expect(await settingsOf({ ...worker, 'src/index.ts': source })).toEqual([
      'CACHE | 5 | 1 | ',
      'CARRIER_URL | 4 | 1 | ',
    ]);
  });

  it('are none where nothing deploys a worker', async () => {
    const source = 'export const run = (env: Env) => load(env.CACHE);';
    expect(await settingsOf({ 'package.json': '{ "name": "shop" }', 'src/index.ts': source })).toEqual([]);
  });
});
