import { describe, expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

describe('locks', () => {
  it('a call that may outlast the lock under which it is made', async () => {
    const { outboundCalls: calls } = await modelOf({
      'package.json': '{"name":"shop"}',
      'src/a.ts': `
      import axios from 'axios';
      const url = 'https://api.example.com/x';
      import Redlock from 'redlock';
      const redlock = new Redlock([]);
      export async function charge() {
        const lock = await redlock.acquire(['a'], 5_000);
        try { await axios.post(url, {}, { timeout: 8_000 }); } finally { await lock.release(); }
      }
      export async function quick() {
        const lock = await redlock.acquire(['a'], 5_000);
        try { await axios.post(url, {}, { timeout: 800 }); } finally { await lock.release(); }
        await axios.post(url, {}, { timeout: 8_000 });
      }
    `,
    });
    expect(calls.map(({ symbol, overrun }) => [symbol, overrun?.entry, overrun?.limit.ms, overrun?.worstMs])).toEqual([
      ['charge', 'lock of charge', 5_000, 8_000],
      ['quick', undefined, undefined, undefined],
      ['quick', undefined, undefined, undefined],
    ]);
  });
});
