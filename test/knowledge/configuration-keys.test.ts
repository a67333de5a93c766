import { describe, expect, it } from 'vitest';
import type { HandoverModel } from '../../src/model/handover-model.ts';
import { modelOf } from '../support/model-of.ts';

/** `CARRIER_URL: Carrier`: which system each variable configures. */
function settingsOf({ environment }: HandoverModel): readonly string[] {
  return environment.map(({ name, systems }) => `${name}: ${systems.join(', ')}`);
}

function systemsOf({ externalSystems }: HandoverModel): readonly string[] {
  return externalSystems.map(({ name }) => name);
}

const manifest = { 'package.json': '{ "name": "shop" }' };

describe('keys of node-config', () => {
  const files = {
    ...manifest,
    'config/custom-environment-variables.json':
      '{ "jira": { "apiUrl": "JIRA_REPORTER_API_URL", "token": "JIRA_TOKEN" }, "db": { "host": "DB_HOST" } }',
  };

  it('stand for their variables: as one key, as members of a part, through constants of other files', async () => {
    const model = await modelOf({
      ...files,
      'src/conf.ts': "import config from 'config';\nexport const JIRA = config.get<Jira>('jira') ?? {};",
      'src/a.ts':
        "import axios from 'axios';\nimport { JIRA } from './conf';\nexport const report = () => axios.post(`${JIRA.apiUrl}/issue`, {}, { headers: { authorization: JIRA.token } });",
      'src/b.ts':
        "import config from 'config';\nimport { Client } from 'pg';\nexport const db = new Client(config.get('db'));",
    });
    expect(systemsOf(model)).toEqual(['Jira Reporter (JIRA_REPORTER_API_URL)', 'PostgreSQL']);
    expect(settingsOf(model)).toEqual([
      'DB_HOST: PostgreSQL',
      'JIRA_REPORTER_API_URL: Jira Reporter (JIRA_REPORTER_API_URL)',
      'JIRA_TOKEN: Jira Reporter (JIRA_REPORTER_API_URL)',
    ]);
  });

  it('are read as members as well, and hold the addresses of files', async () => {
    const model = await modelOf({
      ...manifest,
      'config/default.json': '{ "carrier": { "url": "https://api.stripe.com/v1" } }',
      'src/a.ts': "import config from 'config';\nexport const get = () => fetch(config.carrier.url);",
    });
    expect(systemsOf(model)).toEqual(['Stripe']);
  });

  it('are filled by the files of the package around, where several have them', async () => {
    const model = await modelOf({
      'a/package.json': '{ "name": "a" }',
      'a/config/custom-environment-variables.json': '{ "carrier": { "url": "FAST_CARRIER_URL" } }',
      'a/src/a.ts': "import config from 'config';\nexport const get = () => fetch(config.get('carrier.url'));",
      'b/package.json': '{ "name": "b" }',
      'b/config/custom-environment-variables.json': '{ "carrier": { "url": "SLOW_CARRIER_URL" } }',
    });
    expect(systemsOf(model)).toEqual(['Fast Carrier (FAST_CARRIER_URL)']);
  });

  it('say nothing where packages disagree on a shared library', async () => {
    const model = await modelOf({
      'a/package.json': '{ "name": "a" }',
      'a/config/custom-environment-variables.json': '{ "carrier": { "url": "FAST_CARRIER_URL" } }',
      'b/package.json': '{ "name": "b" }',
      'b/config/custom-environment-variables.json': '{ "carrier": { "url": "SLOW_CARRIER_URL" } }',
      'c/package.json': '{ "name": "c" }',
      'c/src/c.ts': "import config from 'config';\nexport const get = () => fetch(config.get('carrier.url'));",
    });
    expect(systemsOf(model)).toEqual([]);
  });
});

describe('keys of the code', () => {
  it.each([
    [
      'that NestJS registers',
      {
        'src/carrier.config.ts':
          "import { registerAs } from '@nestjs/config';\nexport default registerAs('carrier', () => ({ api: { url: process.env.CARRIER_API_URL } }));",
        'src/a.ts':
          "import { ConfigService } from '@nestjs/config';\nexport class A {\n  constructor(private readonly config: ConfigService) {}\n  run() { return fetch(this.config.get('carrier.api.url')); }\n}",
      },
    ],
    [
      'that NestJS loads',
      {
        'src/configuration.ts': 'export default () => ({ carrier: { url: process.env.CARRIER_API_URL } });',
        'src/module.ts':
          "import { ConfigModule } from '@nestjs/config';\nimport configuration from './configuration';\nexport const module = ConfigModule.forRoot({ load: [configuration] });",
        'src/a.ts':
          "import { ConfigService } from '@nestjs/config';\nexport const run = (config: ConfigService) => fetch(`${config.getOrThrow('carrier.url')}/x`);",
      },
    ],
    [
      'of a schema of convict',
      {
        'src/config.ts':
          "import convict from 'convict';\nexport const config = convict({ carrier: { url: { format: 'url', env: 'CARRIER_API_URL' } } });",
        'src/a.ts': "import { config } from './config';\nexport const run = () => fetch(config.get('carrier.url'));",
      },
    ],
    [
      'of files of node-config that are code',
      {
        'config/custom-environment-variables.js': "module.exports = { carrier: { url: 'CARRIER_API_URL' } };",
        'src/a.ts': "import config from 'config';\nexport const run = () => fetch(config.get('carrier').url);",
      },
    ],
  ])('%s', async (_, files) => {
    const model = await modelOf({ ...manifest, ...files });
    expect(systemsOf(model)).toEqual(['Carrier (CARRIER_API_URL)']);
  });

  it('of another namespace are others', async () => {
    const model = await modelOf({
      ...manifest,
      'src/carrier.config.ts':
        "import { registerAs } from '@nestjs/config';\nexport default registerAs('carrier', () => ({ url: process.env.CARRIER_API_URL }));",
      'src/a.ts':
        "import { ConfigService } from '@nestjs/config';\nexport const run = (config: ConfigService) => fetch(config.get('bank.url'));",
    });
    expect(systemsOf(model)).toEqual([]);
  });
});
