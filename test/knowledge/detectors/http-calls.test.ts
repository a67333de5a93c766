import { describe, expect, it } from 'vitest';
import httpCalls from '../../../src/knowledge/detectors/http-calls.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function systemsOf(files: Readonly<Record<string, string>> | string): Promise<readonly string[]> {
  const rows = await rowsOf(httpCalls, files);
  return (rows.systemUses ?? []).map(
    ({ system, via, use }) => `${system.name} via ${via} ${use.file.replace('src/', '')}:${use.line}`,
  );
}

describe('recognises', () => {
  it('hosts by their registrable domain, also in templates and URL objects', async () => {
    const source =
      "const id = String(Date.now());\nfetch(`https://api.acme-parcels.com/v1/${id}`);\nfetch(new URL('/x', 'https://www.acme-parcels.com'));";
    expect(await systemsOf(source)).toEqual(['acme-parcels.com via fetch a.ts:2', 'acme-parcels.com via fetch a.ts:3']);
  });

  it('the base URL of a client, and the variable that holds it', async () => {
    const source =
      "import axios from 'axios';\nconst parcels = axios.create({ baseURL: 'https://api.acme-parcels.com' });\nparcels.get('/rates');\nconst billing = axios.create({ baseURL: process.env.BILLING_API_URL });\nbilling.post('/invoices');";
    expect(await systemsOf(source)).toEqual([
      'acme-parcels.com via axios a.ts:2',
      'Billing (BILLING_API_URL) via axios a.ts:4',
      'acme-parcels.com via axios a.ts:3',
      'Billing (BILLING_API_URL) via axios a.ts:5',
    ]);
  });

  it('a request that is described by an object', async () => {
    const source =
      "import axios from 'axios';\nexport const rates = () => {\n  const config = { method: 'get', url: `https://api.acme-parcels.com/rates` };\n  return axios(config);\n};";
    expect(await systemsOf(source)).toEqual(['acme-parcels.com via axios a.ts:4']);
  });

  it('a client whose base URL users enter, at each call through it', async () => {
    const source =
      "import axios from 'axios';\nexport class SmsProvider {\n  client;\n  constructor(config: { baseUrl: string }) {\n    this.client = axios.create({ baseURL: config.baseUrl });\n  }\n  send() {\n    return this.client.post('/messages', {});\n  }\n}";
    const files = { 'src/providers/sms/generic.ts': source };
    expect(await systemsOf(files)).toEqual([
      'User-supplied SMS endpoint via axios providers/sms/generic.ts:5',
      'User-supplied SMS endpoint via axios providers/sms/generic.ts:8',
    ]);
  });

  it('an own helper at each of its callers', async () => {
    const files = {
      'src/http.ts': 'export async function getJson(url: string) {\n  return (await fetch(url)).json();\n}',
      'src/a.ts':
        "import { getJson } from './http';\ngetJson('https://one.example.com/x');\ngetJson('https://api.two-example.net/y');",
    };
    expect(await systemsOf(files)).toEqual(['example.com via fetch a.ts:2', 'two-example.net via fetch a.ts:3']);
  });
});

describe('ignores', () => {
  it('the machine itself, relative paths, names of the compose network, and what is not known', async () => {
    const source =
      "fetch('http://localhost:3000/x');\nfetch('/api/orders');\nfetch('http://orders:8080/x');\nexport const get = (url: string) => fetch(url);";
    expect(await systemsOf(source)).toEqual([]);
  });
});
