import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

const files = {
  'package.json': '{ "name": "root", "private": true, "workspaces": ["apps/*"] }',
  'apps/api/package.json': '{ "name": "api", "private": true, "scripts": { "start": "node main.js" } }',
  'apps/api/main.ts': [
    "import express from 'express';",
    "import { Queue } from 'bullmq';",
    "import Stripe from 'stripe';",
    "import { Client } from 'pg';",
    'const app = express();',
    "const mails = new Queue('mails');",
    "const stripe = new Stripe('key');",
    'const client = new Client();',
    "const later = () => mails.add('welcome', {});",
    'const charge = () => stripe.charges.create({});',
    "app.post('/orders', async (request, response) => {",
    '  await charge();',
    "  await client.query('insert');",
    '  await later();',
    '  response.json({});',
    '});',
    'app.listen(3000);',
  ].join('\n'),
  'apps/worker/package.json': '{ "name": "worker", "private": true, "scripts": { "start": "node main.js" } }',
  'apps/worker/main.ts': [
    "import { Worker } from 'bullmq';",
    "import sendgrid from '@sendgrid/mail';",
    "new Worker('mails', async () => { await sendgrid.send({}); });",
  ].join('\n'),
};

describe('recognises', () => {
  it('calls in the order of the code, through own functions, a queue and what takes its work', async () => {
    const { flows } = await modelOf(files);
    expect(flows.map(({ entry }) => `${entry.service} ${entry.name}`)).toEqual(['api POST /orders']);
    expect(flows[0]?.steps.map(({ from, to, what, line }) => `${from.name} → ${to.name} ${what} :${line}`)).toEqual([
      'api → Stripe stripe#default().charges.create :10',
      'api → PostgreSQL pg#Client().query :13',
      'api → mails mails :9',
      expect.stringMatching(/^mails → worker .* :3$/),
      'worker → SendGrid @sendgrid/mail#send :3',
    ]);
  });
});

describe('ignores', () => {
  it('entry points that reach one system at most', async () => {
    const one = {
      'package.json': '{ "name": "a", "private": true }',
      'main.ts':
        "import express from 'express';\nimport { Client } from 'pg';\nconst client = new Client();\nexpress().get('/a', () => client.query('select')).listen(1);",
    };
    expect((await modelOf(one)).flows).toEqual([]);
  });
});
