import { describe, expect, it } from 'vitest';
import entryPoints from '../../../src/knowledge/analyses/entry-points.ts';
import type { Rows } from '../../../src/knowledge/rows.ts';
import { entriesOf } from '../../../src/model/rows-of-service.ts';
import { modelOf } from '../../support/model-of.ts';
import { questionOf } from '../../support/question-of.ts';

const route: Rows['entryPoints'][number] = {
  kind: 'http',
  method: 'GET',
  path: '/a',
  file: 'apps/api/a.ts',
  line: 2,
  symbol: 'a',
  framework: 'express',
  certainty: 'certain',
  handlers: [],
};

describe('recognises', () => {
  it('the service and the owners of each, by file and line', () => {
    const question = questionOf(
      { entryPoints: [{ ...route, line: 9, path: '/b' }, route] },
      { CODEOWNERS: '/apps/api/ @shop/api', 'apps/api/a.ts': 'export {};' },
    );
    expect(entryPoints.analyse(question).entryPoints).toMatchObject([
      { path: '/a', service: 'api', owners: ['@shop/api'] },
      { path: '/b', service: 'api', owners: ['@shop/api'] },
    ]);
  });
});

/** Routes in a library, and who loads them: the server itself; the page only wants their types. */
const served = {
  'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }',
  'packages/routes/package.json': '{ "name": "@shop/routes", "main": "src/index.ts" }',
  'packages/routes/src/index.ts':
    "import { Hono } from 'hono'; export const orders = new Hono().get('/orders', (c) => c.json([])); export type Orders = typeof orders;",
  'apps/api/package.json':
    '{ "name": "api", "private": true, "scripts": { "start": "node src/main.ts" }, "dependencies": { "@shop/routes": "workspace:*", "hono": "4", "@hono/node-server": "1" } }',
  'apps/api/src/main.ts':
    "import { serve } from '@hono/node-server'; import { orders } from '@shop/routes'; serve({ fetch: orders.fetch, port: 1 });",
  'apps/web/package.json':
    '{ "name": "web", "private": true, "scripts": { "build": "vite build" }, "dependencies": { "@shop/routes": "workspace:*", "vite": "7", "react": "19" } }',
  'apps/web/index.html': '<script type="module" src="/src/main.tsx"></script>',
  'apps/web/src/main.tsx': "import type { Orders } from '@shop/routes'; export type Client = Orders;",
};

/** A worker of Temporal, whose workflow runs an activity by its name. */
const temporal = {
  'package.json':
    '{ "name": "jobs", "dependencies": { "@temporalio/worker": "1", "@temporalio/client": "1", "pg": "8" } }',
  'src/activities.ts':
    "import { Pool } from 'pg';\nconst pool = new Pool();\nexport async function charge() {\n  await pool.query('select 1');\n}",
  'src/workflows.ts':
    "import { proxyActivities } from '@temporalio/workflow';\nimport type * as activities from './activities';\nconst { charge } = proxyActivities<typeof activities>({ startToCloseTimeout: '1m' });\nexport async function billing() {\n  await charge();\n}",
  'src/main.ts':
    "import { Worker } from '@temporalio/worker';\nimport { Client } from '@temporalio/client';\nimport { billing } from './workflows';\nawait Worker.create({ taskQueue: 'billing', workflowsPath: './workflows' });\nawait new Client().schedule.create({\n  scheduleId: 'a', spec: { cronExpressions: ['0 5 * * *'] },\n  action: { type: 'startWorkflow', workflowType: billing, taskQueue: 'billing' },\n});",
};

describe('recognises', () => {
  it('what workflows of Temporal reach by their activities, for schedules and for the worker', async () => {
    const { entryPoints: found } = await modelOf(temporal);
    const systems = [{ name: 'PostgreSQL', certainty: 'certain' }];
    expect(found).toMatchObject([
      { kind: 'queue', queue: 'billing', handler: null, systems },
      { kind: 'schedule', schedule: '0 5 * * *', handler: { file: 'src/workflows.ts', line: 4 }, systems },
    ]);
  });

  it('who answers for a route of a library: those that load it, and not those that want its types', async () => {
    const model = await modelOf(served);
    expect(model.entryPoints).toMatchObject([
      { path: '/orders', service: '@shop/routes', servedBy: [{ service: 'api', certainty: 'certain' }] },
    ]);
    expect(entriesOf({ name: 'api' }, model)).toHaveLength(1);
    expect(entriesOf({ name: 'web' }, model)).toEqual([]);
  });
});

function timerIn(manifest: object): Readonly<Record<string, string>> {
  return {
    'package.json': JSON.stringify({ name: 'shop-cli', ...manifest, scripts: { start: 'node src/main.js' } }),
    'src/main.ts': "setInterval(() => console.log('still busy'), 1000);",
  };
}

async function clockEntries(more: string): Promise<readonly unknown[]> {
  const { entryPoints: found } = await modelOf(clock(more));
  return found.map(({ kind, line, handler }) => [kind, line, handler?.symbol]);
}

const clock = (more: string): Readonly<Record<string, string>> => ({
  'package.json': '{ "name": "shop", "private": true }',
  'src/clock.ts': `import { Agenda } from 'agenda';
const agenda = new Agenda();
export function add(name: string, run: () => Promise<void>, time: string) {
  agenda.define(name, async () => run());
  return agenda.every(time, name);
}`,
  'src/main.ts': `import { add } from './clock';
add('report', report, '0 3 * * *');
async function report() {}
${more}`,
});

describe('recognises', () => {
  it('a job that one place defines and schedules as one, with what it runs, unless something else starts it too', async () => {
    expect(await clockEntries('')).toEqual([['schedule', 2, 'report']]);
    expect(await clockEntries("import { Agenda } from 'agenda';\nnew Agenda().now('report', {});")).toEqual([
      ['queue', 2, 'report'],
      ['schedule', 2, undefined],
    ]);
  });
});

describe('ignores', () => {
  it('timers of a command that somebody types', async () => {
    expect((await modelOf(timerIn({ bin: './src/main.js' }))).entryPoints).toEqual([]);
    expect((await modelOf(timerIn({}))).entryPoints).toHaveLength(1);
  });

  it('what two detectors found at one place', () => {
    expect(
      entryPoints.analyse(questionOf({ entryPoints: [route, { ...route, framework: 'other' }] })).entryPoints,
    ).toHaveLength(1);
  });
});
