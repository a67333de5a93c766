import { describe, expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

async function overrunsOf(limit: string): Promise<readonly unknown[]> {
  const app = `
    import express from 'express';
    import { createServer } from 'node:http';
    const app = express();
    app.get('/rates', () => fetch('https://api.example.com', { signal: AbortSignal.timeout(20_000) }));
    const server = app.listen(3000);
    ${limit}
  `;
  const { outboundCalls } = await modelOf({ 'package.json': '{"name":"shop"}', 'src/app.ts': app });
  return outboundCalls.flatMap(({ overrun }) => (overrun === undefined ? [] : [[overrun.entry, overrun.limit.ms]]));
}

describe('the limit of a server', () => {
  it('is shorter than what a call may take', async () => {
    expect(await overrunsOf('server.setTimeout(5_000);')).toEqual([['GET /rates', 5000]]);
    expect(await overrunsOf('server.timeout = 10_000;')).toEqual([['GET /rates', 10_000]]);
  });

  it('is long enough, about what comes in, or of something else', async () => {
    expect(await overrunsOf('server.setTimeout(60_000);')).toEqual([]);
    expect(await overrunsOf('server.requestTimeout = 5_000; server.setTimeout(0);')).toEqual([]);
    expect(await overrunsOf('const timer = setTimeout(() => undefined, 5_000);')).toEqual([]);
  });
});
