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

describe('counts', () => {
  it('the calls of callers alone: their helper is a client of the one system that it reaches', async () => {
    const files = {
      'src/http.ts': 'export async function getJson(url: string) {\n  return (await fetch(url)).json();\n}',
      'src/a.ts':
        "import { getJson } from './http';\ngetJson('https://api.example.com/x');\ngetJson('https://api.example.com/y');",
    };
    const { systemUses = [] } = await rowsOf(httpCalls, files);
    expect(systemUses.map(({ use }) => `${use.file}:${use.line} ${use.effect}`)).toEqual([
      'src/a.ts:2 call',
      'src/a.ts:3 call',
      'src/http.ts:2 client',
    ]);
  });
});

describe('recognises by what a URL starts with', () => {
  it('a service that may send a request through a proxy, at its callers', async () => {
    const service = `export class Fetcher {
  proxy = '';
  fetch(input: Request | string, init?: RequestInit) {
    return globalThis.fetch(this.proxied(input), init);
  }
  private proxied(input: Request | string) {
    let url: URL;
    try {
      url = new URL(input instanceof Request ? input.url : input.toString());
    } catch {
      return input;
    }
    url.host = new URL(this.proxy).host;
    return url.toString();
  }
}`;
    const prices = `import { Fetcher } from './fetcher';
export class Prices {
  private readonly URL = 'https://api.acme-prices.com/v3';
  constructor(private fetcher: Fetcher) {}
  one(id: string) {
    return this.fetcher.fetch(\`\${this.URL}/\${id}\`);
  }
  rates() {
    return this.fetcher.fetch('https://acme-rates.com/latest');
  }
}`;
    expect(await systemsOf({ 'src/fetcher.ts': service, 'src/prices.ts': prices })).toEqual([
      'acme-prices.com via fetch prices.ts:6',
      'acme-rates.com via fetch prices.ts:9',
    ]);
  });

  it('an own helper that adds a path, at its callers', async () => {
    const files = {
      'src/issues.ts':
        'export const issues = (base: string) => fetch(`${base}/issues`);\nexport const runs = ({ endpoint }: Options) => fetch(new URL("/run", endpoint));',
      'src/a.ts':
        "import { issues, runs } from './issues';\nissues(process.env.TRACKER_URL);\nruns({ endpoint: process.env.RUNNER_ENDPOINT });",
    };
    expect(await systemsOf(files)).toEqual([
      'Tracker (TRACKER_URL) via fetch issues.ts:1',
      'Runner (RUNNER_ENDPOINT) via fetch a.ts:3',
      'Runner (RUNNER_ENDPOINT) via fetch issues.ts:2',
    ]);
  });

  it('a helper behind a helper, with a function that puts the URL together', async () => {
    const files = {
      'src/url.ts': 'export const join = (base: string, path: string) => `${base}/v1/${path}`;',
      'src/post.ts': 'export const post = (options: Options) => fetch(options.url, { method: "POST" });',
      'src/sign.ts':
        "import { join } from './url';\nimport { post } from './post';\nexport const sign = (base: string) => post({ url: join(base, 'sign') });",
      'src/a.ts': "import { sign } from './sign';\nsign(process.env.SIGNER_URL);",
    };
    expect(await systemsOf(files)).toContain('Signer (SIGNER_URL) via fetch post.ts:1');
  });

  it('what came with a request', async () => {
    const files = {
      'src/issues.ts': 'export const issues = (base: string) => fetch(`${base}/issues`);',
      'src/a.ts':
        "import { issues } from './issues';\nexport const handler = (req, res) => issues(req.body.server.url);",
    };
    expect(await systemsOf(files)).toEqual([
      'User-supplied URLs via fetch a.ts:2',
      'User-supplied URLs via fetch issues.ts:1',
    ]);
  });

  it('a constant that says what listens on the machine itself', async () => {
    const source =
      "const KAFKA_CONNECT_URL = 'http://localhost:8083';\nfetch(`${KAFKA_CONNECT_URL}/connectors`);\nconst BASE_URL = 'http://localhost:3000';\nfetch(`${BASE_URL}/x`);";
    expect(await systemsOf(source)).toEqual(['Kafka Connect via fetch a.ts:2']);
  });

  it('a getter that reads the environment', async () => {
    const source =
      'class Settings {\n  get carrier() {\n    return process.env.CARRIER_URL;\n  }\n}\nclass All {\n  static values = new Settings();\n}\nconst { carrier } = All.values;\nfetch(carrier);';
    expect(await systemsOf(source)).toEqual(['Carrier (CARRIER_URL) via fetch a.ts:10']);
  });
});

describe('recognises by the adapter around', () => {
  it('which product of a vendor it is', async () => {
    const source = "export const send = () => fetch('https://graph.facebook.com/v22.0/1/messages');";
    expect(await systemsOf({ 'src/connector-whatsapp/send.ts': source, 'src/pages/send.ts': source })).toEqual([
      'WhatsApp Business via fetch connector-whatsapp/send.ts:1',
      'Meta Graph API via fetch pages/send.ts:1',
    ]);
  });

  it('what a vendor has of its kind', async () => {
    const source =
      'export class AzureSsoConnector {\n  constructor(private readonly settings: Settings) {}\n  token() {\n    return fetch(this.settings.tokenEndpoint);\n  }\n}';
    expect(await systemsOf({ 'src/sso/AzureSsoConnector.ts': source })).toEqual([
      'Microsoft Entra ID via fetch sso/AzureSsoConnector.ts:4',
    ]);
  });

  it('a gateway whose host its settings hold', async () => {
    const source =
      'export class KannelSmsProvider {\n  baseUrl: string;\n  constructor(config: { host: string; port: string }) {\n    this.baseUrl = `http://${config.host}:${config.port}/cgi-bin`;\n  }\n  send() {\n    return fetch(`${this.baseUrl}/sendsms`);\n  }\n}\nnew KannelSmsProvider({ host: "", port: "" });';
    expect(await systemsOf({ 'src/providers/sms/kannel.ts': source })).toEqual([
      'Kannel via fetch providers/sms/kannel.ts:7',
    ]);
  });
});

describe('ignores', () => {
  it('the adapter around a caller that only hands on where another system is', async () => {
    const files = {
      'src/tokens.ts':
        'export const tokenOf = (context: Context) => read(context.settings.url);\nconst read = (url: string) => fetch(`${url}/token`);',
      'src/integrations/linkedin/post.ts':
        "import { tokenOf } from '../../tokens';\nexport const post = (context: Context) => tokenOf(context);",
    };
    expect(await systemsOf(files)).toEqual([]);
  });

  it('the machine itself, relative paths, names of the compose network, and what is not known', async () => {
    const source =
      "fetch('http://localhost:3000/x');\nfetch('/api/orders');\nfetch('http://orders:8080/x');\nexport const get = (url: string) => fetch(url);";
    expect(await systemsOf(source)).toEqual([]);
  });
});
