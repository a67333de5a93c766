import { describe, expect, it } from 'vitest';
import type { OutboundCall } from '../../../src/model/resilience.ts';
import { modelOf } from '../../support/model-of.ts';

const head = "import axios from 'axios';\nconst url = 'https://api.example.com/x';\n";

async function callsOf(source: string): Promise<readonly OutboundCall[]> {
  return (await modelOf({ 'package.json': '{"name":"shop"}', 'src/a.ts': head + source })).outboundCalls;
}

describe('recognises', () => {
  it('what is around a call: a loop, a wrapper, a breaker', async () => {
    const calls = await callsOf(`
      import pRetry from 'p-retry';
      export async function one() {
        for (let attempt = 0; attempt < 3; attempt++) {
          try {
            return await axios.get(url);
          } catch (error) {
            console.warn(error);
          }
        }
      }
      export const two = () => pRetry(() => axios.get(url), { retries: 4 });
      export const three = (breaker: { execute(run: () => Promise<unknown>): void }) => breaker.execute(() => axios.get(url));
    `);
    expect(
      calls.map(({ symbol, layers, breaker }) => [symbol, layers.map((layer) => layer.attempts), breaker !== null]),
    ).toEqual([
      ['one', [3], false],
      ['two', [5], false],
      ['three', [], true],
    ]);
  });

  it('what limits a call, and what ends it early', async () => {
    const calls = await callsOf(`
      import pLimit from 'p-limit';
      const limit = pLimit(2);
      export const one = () => limit(() => axios.get(url));
      export const two = (signal: AbortSignal) => axios.get(url, { signal });
      export const three = () => axios.get(url, { signal: AbortSignal.timeout(500) });
    `);
    expect(
      calls.map(({ symbol, limiter, cancellation }) => [symbol, limiter !== undefined, cancellation !== undefined]),
    ).toEqual([
      ['one', true, false],
      ['two', false, true],
      ['three', false, false],
    ]);
  });

  it('what happens to a failure: a clause, a chained handler, that of the helper', async () => {
    const calls = await callsOf(`
      export async function one() {
        try { return await axios.get(url); } catch { return null; }
      }
      export const two = () => axios.get(url).then((answer) => answer.data).catch((error) => { console.error(error); throw error; });
      export const three = () => axios.get(url);
    `);
    expect(calls.map(({ onFailure }) => onFailure?.dispositions ?? null)).toEqual([
      ['fallback', 'swallow'],
      ['rethrow', 'report'],
      null,
    ]);
  });

  it('that the time limit of fetch in Node is none of a page', async () => {
    const load = "export const load = () => fetch('https://api.example.com/x');\n";
    const { outboundCalls } = await modelOf({
      'package.json': '{"name":"shop"}',
      'src/server.ts': load,
      'src/page.tsx': `import { useState } from 'react';\n${load}export const usePage = () => useState(0);\n`,
    });
    expect(outboundCalls.map(({ file, timeout: { ms, from } }) => [file, ms, from])).toEqual([
      ['src/page.tsx', null, 'unknown'],
      ['src/server.ts', 300_000, 'library'],
    ]);
  });

  it('the handler at the end of a chain of calls that make one request', async () => {
    const { outboundCalls } = await modelOf({
      'src/a.ts': `
        import { drizzle } from 'drizzle-orm/node-postgres';
        const db = drizzle('postgres://localhost');
        export const one = () => db.update(orders).set({ paid: true }).where(own).catch(() => { throw new Error('failed'); });
        export const two = async () => (await db.select().from(orders)).map((row) => row.id);
        export const three = async () => (await fetch('https://api.example.com/x')).json().catch(() => null);
        declare const orders: any, own: any;
      `,
    });
    expect(outboundCalls.map(({ symbol, onFailure }) => [symbol, onFailure?.dispositions ?? null])).toEqual([
      ['one', ['rethrow']],
      ['two', null],
      ['three', null],
    ]);
  });

  it('what a caller gets when it fails', async () => {
    const { outboundCalls } = await modelOf({
      'package.json': '{"name":"shop"}',
      'src/a.ts': `
        import axios from 'axios';
        import Redis from 'ioredis';
        import OpenAI from 'openai';
        import Anthropic from '@anthropic-ai/sdk';
        const redis = new Redis();
        const openai = new OpenAI();
        const anthropic = new Anthropic();
        const url = 'https://api.example.com/x';
        export const passed = () => axios.get(url);
        export const dropped = () => { axios.post(url); };
        export async function usual() { try { return await axios.get(url); } catch { return []; } }
        export async function kept() {
          try { return await axios.get(url); } catch { return await redis.get('x'); }
        }
        export async function silent() { try { await axios.post(url); } catch (error) { console.error(error); } }
        export async function asked() {
          try { return await openai.chat.completions.create({ model: 'a', messages: [] }); }
          catch { return await anthropic.messages.create({ model: 'b', max_tokens: 1, messages: [] }); }
        }
      `,
    });
    const rows = outboundCalls.filter(({ via }) => via === 'axios' || via === 'openai');
    expect(rows.map(({ symbol, outcomes }) => [symbol, outcomes[0]])).toEqual([
      ['passed', 'error'],
      ['dropped', 'unwaited'],
      ['usual', 'default'],
      ['kept', 'cache'],
      ['silent', 'silent'],
      ['asked', 'provider'],
    ]);
  });

  it('answers that are used as they are, and those that something may check', async () => {
    const { outboundCalls } = await modelOf({
      'package.json': '{"name":"shop"}',
      'src/a.ts': `
        const url = 'https://api.example.com/x';
        export async function used() { const answer = await fetch(url); const body = await answer.json(); return body.items[0].id; }
        export async function checked() { const body = await (await fetch(url)).json(); return schema.parse(body).items; }
        export async function asked() { const body = await (await fetch(url)).json(); if (!body.items) throw new Error('x'); return body.items; }
        export async function passed() { return await (await fetch(url)).json(); }
        export async function drained() { const answer = await fetch(url); await answer.json(); }
        declare const schema: any;
      `,
    });
    expect(
      outboundCalls.flatMap(({ symbol, parsedUnchecked }) => (parsedUnchecked === undefined ? [] : [symbol])),
    ).toEqual(['used']);
  });

  it('answers of whose status nothing asks, where the client takes an error status for an answer', async () => {
    const { outboundCalls } = await modelOf({
      'package.json': '{"name":"shop","dependencies":{"axios":"1"}}',
      'src/a.ts': `
        import axios from 'axios';
        const url = 'https://api.example.com/x';
        export async function read() { const answer = await fetch(url); return (await answer.json()).id; }
        export async function sent() { await fetch(url, { method: 'POST' }); }
        export async function asked() { const answer = await fetch(url); if (!answer.ok) throw new Error('x'); return answer.json(); }
        export async function judged() { const { status } = await fetch(url); return status < 300; }
        export async function passed() { return fetch(url); }
        export async function chained() { return fetch(url).then((answer) => answer.json()); }
        export async function thrown() { await axios.get(url); }
      `,
    });
    expect(outboundCalls.flatMap(({ symbol, statusUnasked }) => (statusUnasked === undefined ? [] : [symbol]))).toEqual(
      ['read', 'sent'],
    );
  });
});

describe('ignores', () => {
  it('making a client', async () => {
    expect(await callsOf("export const client = axios.create({ baseURL: 'https://api.example.com' });")).toEqual([]);
  });

  it('a clause around a promise that nobody waits for, and a retry around a timer', async () => {
    const calls = await callsOf(`
      export function one() {
        try { axios.post(url); } catch (error) { console.error(error); }
      }
      export async function two() {
        for (let attempt = 0; attempt < 3; attempt++) {
          try {
            await start();
            setInterval(() => axios.get(url), 1_000);
            return;
          } catch (error) {
            console.warn(error);
          }
        }
      }
      declare function start(): Promise<void>;
    `);
    expect(calls.map(({ onFailure, layers }) => [onFailure, layers])).toEqual([
      [null, []],
      [null, []],
    ]);
  });
});
