import { describe, expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

describe('statuses of answers', () => {
  it('what clients are answered, where the handler says it whatever failed', async () => {
    const { outboundCalls } = await modelOf({
      'package.json': '{"name":"shop","dependencies":{"express":"5.0.0"}}',
      'src/a.ts': `
        import axios from 'axios';
        import express from 'express';
        const app = express();
        const url = 'https://api.example.com/x';
        app.get('/rates', async (request, response) => {
          try { response.json((await axios.get(url)).data); } catch (error) { console.error(error); response.status(502).end(); }
        });
        app.get('/orders', async (request, response) => {
          try { response.json((await axios.get(url)).data); }
          catch (error) { if (axios.isAxiosError(error)) { response.status(404).end(); } else { response.status(500).end(); } }
        });
        class Unavailable extends Error { status = 503; }
        export async function rates() { try { return await axios.get(url); } catch { throw new Unavailable('rates'); } }
        export async function maybe(status: number) {
          try { return await axios.get(url); } catch (error) { if (status > 1) { throw new Unavailable('x'); } return null; }
        }
      `,
    });
    expect(outboundCalls.map(({ line, answered }) => [line, answered?.status, answered?.entries])).toEqual([
      [7, 502, ['GET /rates']],
      [10, undefined, undefined],
      [14, 503, []],
      [16, undefined, undefined],
    ]);
  });
});
