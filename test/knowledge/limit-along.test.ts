import { describe, expect, it } from 'vitest';
import type { OutboundCall } from '../../src/model/resilience.ts';
import { modelOf } from '../support/model-of.ts';

const head = "import axios from 'axios';\n";

async function callsOf(source: string): Promise<readonly OutboundCall[]> {
  return (await modelOf({ 'package.json': '{"name":"shop"}', 'src/a.ts': head + source })).outboundCalls;
}

describe('recognises', () => {
  it('the time limit that each caller of a helper passes, or does not', async () => {
    const calls = await callsOf(`
      const usual = { headers: { accept: 'application/json' } };
      async function request(path: string, init?: RequestInit & { timeout?: number }) {
        const { timeout, ...rest } = init || {};
        let controller: AbortController | undefined;
        if (timeout && !rest.signal) {
          controller = new AbortController();
          setTimeout(() => controller?.abort(), timeout);
        }
        const signal = controller?.signal || rest.signal;
        return await fetch(path, { ...usual, ...rest, signal });
      }
      function patient(path: string, { timeout = 9_000 } = {}) { return request(path, { timeout }); }
      export const none = () => request('https://api.example.com/1');
      export const other = () => request('https://api.example.com/2', { method: 'POST' });
      export const timed = () => request('https://api.example.com/3', { timeout: 5_000 });
      export const signalled = () => request('https://api.example.com/4', { signal: AbortSignal.timeout(2_000) });
      export const configured = () => request('https://api.example.com/5', { signal: AbortSignal.timeout(config.timeout) });
      export const cancelled = (signal: AbortSignal) => request('https://api.example.com/6', { signal });
      export const usually = () => patient('https://api.example.com/7');
      export const shorter = () => patient('https://api.example.com/8', { timeout: 100 });
      export const unseen = (init: RequestInit) => request('https://api.example.com/9', init);
      export function setLater() {
        const options: RequestInit & { timeout?: number } = { method: 'POST' };
        options.timeout = 700;
        return request('https://api.example.com/11', options);
      }
      export const raced = () => Promise.race([request('https://api.example.com/10'), timer]);
      declare const config: any, timer: Promise<never>;
    `);
    const limits = calls.map(({ symbol, timeout: { ms, from } }) => `${symbol}: ${from} ${ms}`);
    expect(limits.filter((each) => !each.startsWith('request'))).toEqual([
      'none: library 300000',
      'other: library 300000',
      'timed: code 5000',
      'signalled: code 2000',
      'configured: code null',
      'cancelled: unknown null',
      'usually: code 9000',
      'shorter: code 100',
      'unseen: unknown null',
      'setLater: code 700',
      'raced: code null',
    ]);
  });

  it('what the caller of a helper does with a failure that the helper throws again', async () => {
    const calls = await callsOf(`
      async function request(path: string) {
        try { return await axios.get(path); } catch (error) { console.error(error); throw error; }
      }
      async function settled(path: string) {
        try { return await axios.get(path); } catch { return null; }
      }
      export async function usual() {
        try { return await request('https://api.example.com/1'); } catch { return { versions: 0 }; }
      }
      export async function dropped() { try { await request('https://api.example.com/2'); } catch {} }
      export const chained = () => request('https://api.example.com/3').then((answer) => answer.data).catch(() => ({}));
      export const passed = () => request('https://api.example.com/4');
      export async function told() {
        try { return await settled('https://api.example.com/5'); } catch (error) { console.error(error); throw error; }
      }
    `);
    const own = calls.filter(({ symbol }) => symbol !== 'request' && symbol !== 'settled');
    expect(own.map(({ symbol, onFailure, outcomes }) => [symbol, onFailure?.dispositions, outcomes])).toEqual([
      ['usual', ['report', 'fallback'], ['default']],
      ['dropped', ['report'], ['silent']],
      ['chained', ['report', 'fallback'], ['default']],
      ['passed', ['rethrow', 'report'], ['error']],
      ['told', ['fallback', 'swallow'], ['default']],
    ]);
  });
});
