import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/shallow-health-check.ts';
import { modelOf } from '../../support/model-of.ts';

async function messagesOf(health: string): Promise<readonly string[]> {
  const app = `
    import express from 'express';
    import { Pool } from 'pg';
    const pool = new Pool();
    const app = express();
    ${health}
    app.get('/orders', async (request, response) => { response.json(await pool.query('select * from orders')); });
    app.listen(3000);
  `;
  const manifest =
    '{"name":"shop","private":true,"scripts":{"start":"node src/app.js"},"dependencies":{"express":"5.0.0","pg":"8.0.0"}}';
  const model = await modelOf({
    'package.json': manifest,
    Dockerfile: 'FROM node\nCMD ["node", "src/app.js"]',
    'src/app.ts': app,
  });
  return rule.check(model).map(({ message }) => message);
}

describe('recognises', () => {
  it('a check that answers whatever has become of the database', async () => {
    expect(
      await messagesOf(
        "app.get('/health', (request, response) => { response.status(200).json({ up: process.uptime() }); });",
      ),
    ).toEqual(['shop: GET /health answers without asking PostgreSQL, which the service uses.']);
  });
});

describe('ignores', () => {
  it('checks that ask, that call what is not known, and services of which one check asks', async () => {
    const asking = "app.get('/ready', async (request, response) => { await pool.query('select 1'); response.end(); });";
    expect(await messagesOf(asking)).toEqual([]);
    expect(await messagesOf(`app.get('/health', (request, response) => response.end());\n${asking}`)).toEqual([]);
    expect(
      await messagesOf(
        "import { check } from './check'; app.get('/health', async (request, response) => { response.json(await check()); });",
      ),
    ).toEqual([]);
  });
});
