import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import retryLoops from '../../../src/knowledge/detectors/retry-loops.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import { programOf } from '../../support/program-of.ts';

function rowsOf(text: string) {
  return retryLoops.detect(gatherKnowledge(programOf({ 'src/a.tsx': text }), indexCatalogue([]))).retrySites;
}

const SLEEP = 'const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));\n';

describe('recognises', () => {
  it('a loop that goes on after a caught failure, with its attempts and its pause', () => {
    const [row, ...more] = rowsOf(`${SLEEP}
      export async function send() {
        for (let i = 0; i < 5; i++) {
          try { return await fetch('https://a.b'); } catch (error) { await sleep(100); }
        }
      }`);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      kind: 'loop',
      line: 4,
      symbol: 'send',
      operation: 'fetch',
      maxAttempts: 5,
      bounded: true,
      backoff: 'fixed',
      jitter: false,
    });
  });

  it('a try that is given up after a time, and another one without a pause', () => {
    const [row] = rowsOf(`
      export async function start(begin: () => Promise<void>) {
        for (let left = 3; left > 0; left--) {
          const timer = () => new Promise((_, reject) => { setTimeout(() => reject(new Error('late')), 2_000); });
          try { return await Promise.race([begin(), timer()]); } catch (error) { console.warn(error); }
        }
      }`);
    expect(row).toMatchObject({ maxAttempts: 3, backoff: 'none' });
  });

  it('attempts that a parameter limits by default, and a delay that doubles with some chance', () => {
    const [row] = rowsOf(`${SLEEP}
      export async function send(retries = 3) {
        let attempt = 0;
        let delay = 100;
        while (true) {
          try { return await fetch('https://a.b'); }
          catch (error) {
            if (attempt >= retries) throw error;
            attempt++;
            await sleep(delay + Math.random() * 50);
            delay *= 2;
          }
        }
      }`);
    expect(row).toMatchObject({ kind: 'loop', maxAttempts: 4, bounded: true, backoff: 'exponential', jitter: true });
  });

  it('that somebody who is told how often decides when it ends', () => {
    const rows = rowsOf(`
      declare function pauseAfter(attempt: number): number | undefined;
      declare const wait: { until(when: object): Promise<void> };
      export async function send() {
        let attempt = 1;
        while (true) {
          try { return await fetch('x'); } catch (error) {
            const pause = pauseAfter(attempt);
            if (!pause) throw error;
            await wait.until({ date: new Date(Date.now() + pause) });
          } finally { attempt++; }
        }
      }
      export async function again(attempt = 1): Promise<unknown> {
        const answer = await fetch('x');
        const next = ask(answer, attempt);
        if (next.retry) return again(attempt + 1);
        return answer;
      }
      declare function ask(answer: unknown, attempt: number): { retry: boolean };`);
    expect(rows).toMatchObject([
      { kind: 'loop', maxAttempts: null, bounded: true, backoff: 'custom' },
      { kind: 'recursion', maxAttempts: null, bounded: true },
    ]);
  });

  it('a loop with a flag, a do loop, and one without end', () => {
    const rows = rowsOf(`${SLEEP}
      export async function a() { let done = false; while (!done) { try { await fetch('x'); done = true; } catch { await sleep(1000); } } }
      export async function b() { let tries = 0; do { try { await fetch('x'); break; } catch { tries += 1; } } while (tries < 2); }`);
    expect(rows).toMatchObject([
      { maxAttempts: null, bounded: false, backoff: 'fixed' },
      { maxAttempts: 2, bounded: true, backoff: 'none' },
    ]);
  });

  it('a loop that repeats on a result, with an attempt count', () => {
    const [row] = rowsOf(`
      const MAX_ATTEMPTS = 3;
      export async function freeName(exists: (name: string) => Promise<boolean>) {
        for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
          const name = String(Math.random());
          if (!(await exists(name))) return name;
        }
        throw new Error('no free name');
      }`);
    expect(row).toMatchObject({ kind: 'loop', maxAttempts: 3, bounded: true });
  });

  it('a function that calls itself with an attempt count', () => {
    const [row] = rowsOf(`${SLEEP}
      export async function load(url: string, retriesLeft = 2): Promise<Response> {
        try { return await fetch(url); }
        catch (error) {
          if (retriesLeft === 0) throw error;
          await sleep(100 * 2 ** retriesLeft);
          return load(url, retriesLeft - 1);
        }
      }`);
    expect(row).toMatchObject({ kind: 'recursion', line: 8, maxAttempts: 3, bounded: true, backoff: 'exponential' });
  });

  it('a catch clause that does once more what failed', () => {
    const [row] = rowsOf(`
      declare function create(): void;
      async function connect() { return await fetch('x'); }
      export async function open() { try { return await connect(); } catch { create(); return await connect(); } }`);
    expect(row).toMatchObject({ kind: 'loop', operation: 'connect', maxAttempts: 2, bounded: true, backoff: 'none' });
  });
});

describe('ignores', () => {
  it('the other way out of a `try`, where something else failed', () => {
    const rows = rowsOf(`
      async function asGuest() { return await fetch('guest'); }
      export async function open(token: string) {
        try { if (!token) { return await asGuest(); } return await fetch(token); } catch { return await asGuest(); }
      }`);
    expect(rows).toEqual([]);
  });

  it('a loop over a collection that skips what fails', () => {
    expect(
      rowsOf(`export async function all(urls: string[]) {
      for (const url of urls) { try { await fetch(url); } catch { continue; } }
      for (let i = 0; i < urls.length; i++) { try { if (await fetch(urls[i]!)) return; } catch { continue; } }
    }`),
    ).toEqual([]);
  });

  it('a loop that a failure ends', () => {
    expect(
      rowsOf(`export async function run(limit: number) {
      for (let i = 0; i < limit; i++) { try { return await fetch('x'); } catch (error) { throw error; } }
    }`),
    ).toEqual([]);
  });

  it('waiting for a state, and pages that follow each other', () => {
    expect(
      rowsOf(`${SLEEP}
      export async function waitUntilDone(id: string) {
        for (let attempt = 0; attempt < 60; attempt++) { const job = await fetch(id); if (job.ok) return; await sleep(1000); }
      }
      export async function pages() {
        let page = 0;
        while (true) { const rows = await (await fetch('x?page=' + page)).json(); if (rows.length === 0) break; page++; }
      }`),
    ).toEqual([]);
  });

  it('a worker that takes the next message whatever became of the last one', () => {
    expect(
      rowsOf(`export async function work(next: () => Promise<void>) {
      while (true) { try { await next(); } catch (error) { console.error(error); } }
    }`),
    ).toEqual([]);
  });

  it('a function that goes on with another reading of its input, or with the next piece of work', () => {
    const source = [
      'function deep(text: string, depth: number): unknown {',
      '  try { return JSON.parse(text); } catch { const other = unquoted(text); return deep(other, depth + 1); }',
      '}',
      'function next() {',
      '  try { worker.postMessage(queue[0]); } catch { queue.shift(); next(); }',
      '}',
    ].join('\n');
    expect(rowsOf(source)).toEqual([]);
  });

  it('a walk that goes on with a part after a failure, and a button to try again', () => {
    expect(
      rowsOf(`export function walk(row: Row) {
        Object.entries(row).forEach(([key, part]) => {
          try { save(key, part); } catch (error) { walk(part as Row); }
        });
        for (const part of row.parts) { try { save(part); } catch { walk(part); } }
      }
      export async function load(id: string) {
        try { show(await fetch(id)); }
        catch (error) {
          const again = () => { void load(id); };
          show(<Failed onRetry={again} onReload={() => load(id)} />);
        }
      }`),
    ).toEqual([]);
  });

  it('a loop that draws numbers until one fits', () => {
    expect(
      rowsOf(`export function draw(first: Date, last: Date) {
        for (let attempt = 0; attempt < 5; attempt++) {
          const time = Math.floor(first.getTime() + Math.random() * (last.getTime() - first.getTime()));
          if (new Date(time).getDay() === 0) continue;
          return time;
        }
        return first.getTime();
      }`),
    ).toEqual([]);
    expect(
      rowsOf(`const offset = (date: Date) => Math.round(date.getTimezoneOffset());
      export function local(guess: number) {
        for (let attempt = 0; attempt < 3; attempt++) {
          const date = new Date(guess - offset(new Date(guess)));
          if (date.getHours() === 9) return date;
        }
        return null;
      }`),
    ).toEqual([]);
  });

  it('a function that walks a tree', () => {
    expect(
      rowsOf(`interface Node { children: Node[] }
      export function depth(node: Node, level = 0): number { return Math.max(level, ...node.children.map((child) => depth(child, level + 1))); }`),
    ).toEqual([]);
  });
});
