import { describe, expect, it } from 'vitest';
import type { HandoverModel } from '../../src/model/handover-model.ts';
import { modelOf } from '../support/model-of.ts';

const server = (body: string) => ({
  'package.json':
    '{ "name": "shop", "scripts": { "start": "node src/main.js" }, "dependencies": { "express": "5.0.0" } }',
  'src/main.ts': `
import express from 'express';
import Redis from 'ioredis';
import Stripe from 'stripe';
import { Worker } from 'bullmq';
const redis = new Redis(process.env.REDIS_URL);
const stripe = new Stripe(process.env.STRIPE_KEY);
const app = express();
${body}
app.listen(3000);
`,
});

function of({ externalSystems }: HandoverModel, name: string) {
  return externalSystems.find((system) => system.name === name)?.criticality;
}

describe('what leads to a system', () => {
  it('are as many entry points as all pages count', async () => {
    const model = await modelOf(
      server(
        "const read = async (req, res) => res.json(await redis.get('a')); app.get('/a', read); app.get('/a', read);",
      ),
    );
    const reaching = model.entryPoints.filter(({ systems }) => systems.some(({ name }) => name === 'Redis'));
    expect(of(model, 'Redis')?.requests).toBe(reaching.length);
  });

  it('are requests and jobs, and every request of a service', async () => {
    const model = await modelOf(
      server(`
app.get('/a', async (req, res) => { await redis.get('a'); res.json({}); });
app.get('/b', async (req, res) => { await redis.get('b'); res.json({}); });
app.post('/c', async (req, res) => { await redis.set('c', '1'); await stripe.charges.create({ amount: 1 }); res.json({}); });
new Worker('mails', async () => { await stripe.charges.list(); });
`),
    );
    expect(of(model, 'Redis')).toEqual({
      requests: 3,
      everyRequestOf: ['shop'],
      jobs: 0,
      commands: 0,
      atStartOf: [],
    });
    expect(of(model, 'Stripe')).toMatchObject({ requests: 1, everyRequestOf: [], jobs: 1 });
  });

  it('is the start of a service that calls it while it is loaded', async () => {
    const model = await modelOf(server(`await redis.ping();\napp.get('/a', (req, res) => res.json({}));`));
    expect(of(model, 'Redis')).toMatchObject({ requests: 0, atStartOf: ['shop'] });
  });

  it('is nothing for what a page loads', async () => {
    const model = await modelOf({
      ...server(`app.get('/a', async (req, res) => { await redis.get('a'); res.json({}); });`),
      'index.html': '<script src="https://js.stripe.com/v3"></script>',
    });
    expect(of(model, 'Stripe')).toMatchObject({ requests: 0, atStartOf: [] });
  });
});

describe('instances of a system', () => {
  it('are told apart by their variables; what shares one is the same', async () => {
    const model = await modelOf({
      'package.json': '{ "name": "shop" }',
      'src/a.ts': `
import Redis from 'ioredis';
export const cache = new Redis({ host: process.env.CACHE_HOST, password: process.env.CACHE_PASSWORD });
export const again = new Redis({ host: process.env.CACHE_HOST });
export const queue = new Redis({ host: process.env.QUEUE_HOST, port: Number(process.env.REDIS_PORT) });
`,
    });
    expect(
      model.externalSystems.map(({ instances }) => instances.map(({ name, made }) => [name, made.length])),
    ).toEqual([
      [
        ['CACHE_HOST', 2],
        ['QUEUE_HOST', 1],
      ],
    ]);
  });

  it('are those of schemas of Prisma', async () => {
    const model = await modelOf({
      'package.json': '{ "name": "shop", "dependencies": { "@prisma/client": "6.0.0" } }',
      'prisma/schema.prisma': 'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n',
      'src/a.ts':
        "import { PrismaClient } from '@prisma/client';\nexport const prisma = new PrismaClient();\nexport const all = () => prisma.user.findMany();",
    });
    expect(model.externalSystems.flatMap(({ instances }) => instances)).toMatchObject([
      { name: 'DATABASE_URL', made: [{ file: 'prisma/schema.prisma', line: 3 }] },
    ]);
  });
});
