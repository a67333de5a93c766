import { expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

const clean = `import Stripe from 'stripe';
export const METHOD = async () => new Stripe('key').charges.list();`;

/** What the one schedule of these files reaches. */
async function reachedBy(files: Readonly<Record<string, string>>) {
  const { entryPoints } = await modelOf({
    'package.json': '{ "name": "shop", "dependencies": { "next": "15" } }',
    ...files,
  });
  return entryPoints.flatMap((row) => (row.kind === 'schedule' ? row.systems.map(({ name }) => name) : []));
}

const schedule = (url: string): string =>
  `import { Client } from '@upstash/qstash';\nexport const start = (tenant: string) => new Client({}).schedules.create({ destination: ${url}, cron: '0 3 * * *' });`;

it.each([
  [
    'a cron of Vercel',
    'GET',
    { 'vercel.json': '{ "crons": [{ "path": "/api/clean/?all=1", "schedule": "0 5 * * *" }] }' },
  ],
  ['a schedule of QStash', 'POST', { 'src/a.ts': schedule('`${process.env.APP_URL}/api/clean`') }],
])('%s runs the route that it requests', async (_, method, files) => {
  expect(await reachedBy({ 'app/api/clean/route.ts': clean.replace('METHOD', method), ...files })).toEqual(['Stripe']);
});

it.each([
  ['by another method', 'POST', { 'vercel.json': '{ "crons": [{ "path": "/api/clean", "schedule": "0 5 * * *" }] }' }],
  ['of another host', 'POST', { 'src/a.ts': schedule("'https://example.com/api/clean'") }],
  ['whose path is not known', 'POST', { 'src/a.ts': schedule('`${process.env.APP_URL}/${tenant}/clean`') }],
])('a route %s is not run', async (_, method, files) => {
  expect(await reachedBy({ 'app/api/clean/route.ts': clean.replace('METHOD', method), ...files })).toEqual([]);
});
