import { describe, expect, it } from 'vitest';
import rawServers from '../../../src/knowledge/detectors/raw-servers.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('a function that gets all requests, and the paths that it tells apart', async () => {
    const source = `import { createServer } from 'node:http';
createServer(answer).listen(80);
createServer((request, response) => {
  if (request.method === 'POST' && request.url === '/orders') response.end();
}).listen(81);
Bun.serve({ fetch: () => new Response('ok') });
function answer(request, response) { response.end(); }`;
    expect(await entriesOf(rawServers, source)).toEqual(['ANY /* a.ts:2', 'POST /orders a.ts:4', 'ANY /* a.ts:6']);
  });

  it('what a Worker exports', async () => {
    const files = {
      'package.json': '{ "name": "edge" }',
      'wrangler.toml': 'name = "edge"\nmain = "src/index.ts"',
      'src/index.ts': "export default {\n  async fetch(request) { return new Response('ok'); },\n};",
    };
    expect(await entriesOf(rawServers, files)).toEqual(['ANY /* index.ts:2']);
  });
});

describe('ignores', () => {
  it('servers of frameworks, and functions that hand everything on to one', async () => {
    const files = {
      'package.json': '{ "name": "edge" }',
      'wrangler.toml': 'name = "edge"\nmain = "src/index.ts"',
      'src/server.ts':
        "import express from 'express';\nimport { createServer } from 'node:http';\ncreateServer(express()).listen(80);",
      'src/index.ts':
        "import { Hono } from 'hono';\nconst app = new Hono();\nexport default { fetch(request) { return app.fetch(request); } };",
    };
    expect(await entriesOf(rawServers, files)).toEqual([]);
  });
});
