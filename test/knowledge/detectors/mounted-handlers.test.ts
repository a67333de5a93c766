import { describe, expect, it } from 'vitest';
import mountedHandlers from '../../../src/knowledge/detectors/mounted-handlers.ts';
import { entriesOf } from '../../support/rows-of.ts';

const start =
  "import express from 'express';\nconst app = express();\nconst api = express.Router();\napp.use('/api', api);\n";

describe('recognises', () => {
  it('functions that cannot pass a request on, below the prefixes of their router', async () => {
    const source = `${start}app.use('/health', async (request, response) => response.send('ok'));\napi.use('/proxy', limit, forward);\nfunction forward(request, response) {}`;
    expect(await entriesOf(mountedHandlers, source)).toEqual(['ANY /health a.ts:5', 'ANY /api/proxy a.ts:6']);
  });
});

describe('ignores', () => {
  it('middleware, also of libraries and without a path, and routers', async () => {
    const source = `${start}app.use('/x', (request, response, next) => next());\napp.use((request, response) => response.status(404).end());\napp.use('/y', express.json());\napp.use('/z', (...all) => run(...all));`;
    expect(await entriesOf(mountedHandlers, source)).toEqual([]);
  });

  it('plugins that get a router', async () => {
    const source =
      "import Fastify from 'fastify';\nconst app = Fastify();\napp.register(async (instance) => {}, { prefix: '/a' });";
    expect(await entriesOf(mountedHandlers, source)).toEqual([]);
  });
});
