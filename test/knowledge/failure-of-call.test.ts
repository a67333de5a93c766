import { describe, expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

describe('failures of calls', () => {
  it('who hears of a failure: callbacks, helpers that wait, clauses that do not, work behind the answer', async () => {
    const { outboundCalls } = await modelOf({
      'package.json': '{"name":"shop"}',
      'src/a.ts': `
        import axios from 'axios';
        import dns from 'node:dns';
        const url = 'https://api.example.com/x';
        async function settle<T>(promise: Promise<T>) {
          try { const data = await promise; return [null, data]; } catch (error) { return [error, null]; }
        }
        export const called = (name: string) => new Promise((resolve, reject) => {
          dns.resolveMx(name, (error, found) => (error ? reject(error) : resolve(found)));
        });
        export async function settled() { const [error] = await settle(axios.get(url)); return error; }
        export async function unsettled() { try { return axios.get(url); } catch (error) { console.error(error); } }
        export const behind = (waitUntil: (work: Promise<unknown>) => void) => { waitUntil(axios.post(url)); };
      `,
    });
    expect(outboundCalls.map(({ symbol, onFailure, outcomes }) => [symbol, onFailure?.line ?? null, outcomes])).toEqual(
      [
        ['called', null, ['error']],
        ['settled', 6, ['answer']],
        ['unsettled', null, ['error']],
        ['behind', null, ['unwaited']],
      ],
    );
  });

  it('what is written for a call of a helper, and what a client does that another class makes', async () => {
    const { outboundCalls } = await modelOf({
      'package.json': '{"name":"shop"}',
      'src/a.ts': `
        async function request(url: string, init: RequestInit) { return await fetch(url, init); }
        export const one = () => request('https://api.example.com/a', { method: 'GET' });
        export const two = () => request('https://api.example.com/b', { method: 'POST', signal: undefined });
        export class Client {
          constructor(private readonly base: string) {}
          load() { return fetch(this.base + '/x'); }
        }
        export const client = new Client('https://shop.example.org');
      `,
    });
    expect(outboundCalls.map(({ symbol, method, cancellation }) => [symbol, method, cancellation])).toEqual([
      ['one', 'GET', undefined],
      ['two', 'POST', undefined],
      ['Client.load', 'GET', undefined],
    ]);
  });
});
