import { expect, it } from 'vitest';
import environment from '../../../src/knowledge/analyses/environment.ts';
import type { FoundSetting } from '../../../src/knowledge/rows.ts';
import { modelOf } from '../../support/model-of.ts';
import { questionOf } from '../../support/question-of.ts';

function read(row: Partial<FoundSetting> & { readonly name: string }): FoundSetting {
  return { file: 'apps/a/main.ts', line: 1, need: 'unchecked', default: null, checkedBy: null, ...row };
}

it('gives one row for each variable, with the places that read it; what a schema says counts', () => {
  const rows = [
    read({ name: 'PORT', file: 'apps/b/main.ts' }),
    read({ name: 'HOST', line: 2 }),
    read({ name: 'PORT', line: 3 }),
    read({ name: 'PORT', line: 3, need: 'default', default: '80', checkedBy: 'zod' }),
  ];
  expect(environment.analyse(questionOf({ environment: rows })).environment).toMatchObject([
    { name: 'HOST', services: ['a'], reads: [{ file: 'apps/a/main.ts', line: 2, service: 'a' }] },
    {
      name: 'PORT',
      services: ['a', 'b'],
      reads: [
        { file: 'apps/a/main.ts', line: 3, need: 'default', default: '80', checkedBy: 'zod', service: 'a' },
        { file: 'apps/b/main.ts', line: 1, need: 'unchecked', service: 'b' },
      ],
    },
  ]);
});

it('says which file names a variable, and which variables nothing asks for', async () => {
  const { environment: rows } = await modelOf({
    'package.json': '{ "name": "shop", "scripts": { "start": "node src/main.js" } }',
    '.env.example': 'API_TOKEN=\nOLD_URL=http://old\nSCRIPT_ONLY=1\n',
    'deploy.sh': 'echo $SCRIPT_ONLY',
    'src/main.ts': 'export const token = process.env.API_TOKEN;',
  });
  expect(rows).toMatchObject([
    { name: 'API_TOKEN', secret: true, declared: [{ kind: 'example', file: '.env.example', line: 1, filled: false }] },
    { name: 'OLD_URL', reads: [], declared: [{ line: 2, filled: true }] },
  ]);
  expect(rows).toHaveLength(2);
});

it('follows a variable through a schema and a factory to the system that is called', async () => {
  const { environment: rows, externalSystems } = await modelOf({
    'package.json': '{ "name": "shop", "scripts": { "start": "node src/main.js" }, "dependencies": { "zod": "4" } }',
    'src/parse.ts': `export function parseEnv(schema, source = process.env) {
  const result = schema.safeParse(source);
  return result.data;
}`,
    'src/env.ts': `import { z } from 'zod';
import { parseEnv } from './parse.js';
const base = z.object({ NODE_ENV: z.string().default('development') });
export const env = parseEnv(base.extend({ CARRIER_URL: z.url(), CARRIER_TOKEN: z.string() }));`,
    'src/client.ts': `export function createClient({ baseUrl, token }) {
  const headers = { authorization: \`Bearer \${token}\` };
  return { label: (id) => fetch(\`\${baseUrl}/labels/\${id}\`, { headers }) };
}`,
    'src/main.ts': `import { createClient } from './client.js';
import { env } from './env.js';
export const carrier = createClient({ baseUrl: env.CARRIER_URL, token: env.CARRIER_TOKEN });`,
  });
  expect(externalSystems.map(({ name }) => name)).toEqual(['Carrier (CARRIER_URL)']);
  expect(rows.map(({ name, systems }) => `${name}: ${systems.join()}`)).toEqual([
    'CARRIER_TOKEN: Carrier (CARRIER_URL)',
    'CARRIER_URL: Carrier (CARRIER_URL)',
    'NODE_ENV: ',
  ]);
});

it('takes what Prisma reads for a read', async () => {
  const { environment: rows } = await modelOf({
    'prisma/schema.prisma': 'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n',
  });
  expect(rows).toMatchObject([
    { name: 'DATABASE_URL', reads: [{ file: 'prisma/schema.prisma', line: 3, need: 'required', checkedBy: 'prisma' }] },
  ]);
});

it('asks for what fills a field only where the object is made', async () => {
  const start = '"scripts": { "start": "node src/main.js" }';
  const { environment: rows } = await modelOf({
    'package.json': '{ "name": "shop", "workspaces": ["*"] }',
    'shared/package.json': '{ "name": "@shop/shared", "exports": "./src/index.ts" }',
    'shared/src/index.ts': `export { Values } from './values.js';\nexport const log = () => {};`,
    'shared/src/values.ts': `const required = (name: string) => {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
};
const attempt = <T>(run: () => T): T => run();
export class Values {
  static readonly region = process.env.REGION;
  readonly url = attempt(() => required('DB_URL'));
}`,
    'api/package.json': `{ "name": "api", ${start}, "dependencies": { "@shop/shared": "1" } }`,
    'api/src/main.ts': `import { Values } from '@shop/shared';\nexport const values = new Values();`,
    'tool/package.json': `{ "name": "tool", ${start}, "dependencies": { "@shop/shared": "1" } }`,
    'tool/src/main.ts': `import { log } from '@shop/shared';\nlog();`,
  });
  expect(rows).toMatchObject([
    { name: 'DB_URL', services: ['api'], reads: [{ need: 'required', runBy: ['api'] }] },
    { name: 'REGION', services: ['api', 'tool'] },
  ]);
});

it('asks for what a program beside the service reads only where that runs', async () => {
  const { environment: rows } = await modelOf({
    'package.json':
      '{ "name": "shop", "scripts": { "start": "node src/main.js", "repair": "node src/bin/repair.js" } }',
    'src/main.ts': `import { port } from './port.js';\nlisten(port);`,
    'src/port.ts': `export const port = process.env.PORT;`,
    'src/bin/repair.ts': `if (!process.env.REPAIR_KEY) throw new Error('x');`,
  });
  expect(rows).toMatchObject([
    { name: 'PORT', services: ['shop'], reads: [{ runBy: ['shop'] }] },
    { name: 'REPAIR_KEY', services: ['shop'], reads: [{ need: 'required', runBy: [] }] },
  ]);
});

it('does not take what ends one request for what stops the service', async () => {
  const { environment: rows } = await modelOf({
    'package.json':
      '{ "name": "shop", "scripts": { "start": "node src/main.js" }, "dependencies": { "express": "4" } }',
    'src/main.ts': `import express from 'express';
const app = express();
function secret() {
  if (!process.env.SIGN_IN_ID) throw new Error('not set up');
  return process.env.SIGN_IN_ID;
}
app.get('/sign-in', (req, res) => res.send(secret()));
function database() {
  if (!process.env.DATABASE_HOST) throw new Error('not set up');
  return process.env.DATABASE_HOST;
}
app.get('/host', (req, res) => res.send(database()));
connect(database());
app.listen(80);`,
  });
  expect(rows.map(({ name, reads }) => `${name}: ${reads.map(({ need }) => need).join()}`)).toEqual([
    'DATABASE_HOST: required,required',
    'SIGN_IN_ID: conditional,conditional',
  ]);
});
