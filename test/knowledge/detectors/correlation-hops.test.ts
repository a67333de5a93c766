import { describe, expect, it } from 'vitest';
import correlationHops from '../../../src/knowledge/detectors/correlation-hops.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function found(source: string): Promise<readonly string[]> {
  const { correlationHops: rows = [] } = await rowsOf(correlationHops, source);
  return rows.map(({ line, kind, carries }) => `${line} ${kind} ${carries}`);
}

describe('recognises', () => {
  it('what goes along with work for a queue', async () => {
    const source = `import { Queue } from 'bullmq';
const mails = new Queue('mails');
export const one = (id: string) => mails.add('welcome', { id });
export const two = (id: string, requestId: string) => mails.add('welcome', { id, requestId });
export const three = (mail: any) => mails.add('welcome', mail);`;
    expect(await found(source)).toEqual(['3 queue no', '4 queue yes', '5 queue unknown']);
  });

  it('what goes along with a request', async () => {
    const source = `fetch('http://orders/a');
fetch('http://orders/b', { method: 'POST' });
fetch('http://orders/c', { headers: { 'x-request-id': 'a' } });
export const four = (options: any) => fetch('http://orders/d', options);`;
    expect(await found(source)).toEqual(['1 http no', '2 http no', '3 http yes', '4 http unknown']);
  });

  it('what clients send with each request', async () => {
    const source = `import axios from 'axios';
import got from 'got';
import ky from 'ky';
const plain = axios.create({ baseURL: 'http://orders' });
const told = axios.create({ baseURL: 'http://orders', headers: { 'x-request-id': 'a' } });
const each = axios.create();
each.interceptors.request.use((config) => { config.headers['x-correlation-id'] = currentId(); return config; });
const signed = axios.create();
signed.interceptors.request.use((config) => { config.headers.Authorization = 'x'; return config; });
const hooked = got.extend({ hooks: { beforeRequest: [(options) => { options.headers['x-request-id'] = currentId(); }] } });
const marked = ky.create({ hooks: { beforeRequest: [(request) => request.headers.set('x-request-id', currentId())] } });
plain.get('/a');
told.post('/b', {});
each.get('/c');
signed.get('/d');
hooked('http://orders/e');
marked.get('http://orders/f');
plain.get('/g', { headers: { traceparent: 'x' } });
export const open = (config: any) => plain.get('/h', config);
axios.get('http://orders/i');`;
    expect(await found(source)).toEqual([
      '12 http no',
      '13 http yes',
      '14 http yes',
      '15 http no',
      '16 http yes',
      '17 http yes',
      '18 http yes',
      '19 http unknown',
      '20 http no',
    ]);
  });

  it('what undici sends, and that nobody knows what an interceptor does that stands elsewhere', async () => {
    const source = `import { request } from 'undici';
import axios from 'axios';
import { sign } from 'signing';
request('http://orders/a', { headers: { 'x-request-id': 'a' } });
request('http://orders/b', { method: 'POST' });
const client = axios.create();
client.interceptors.request.use(sign);
client.get('/c');`;
    expect(await found(source)).toEqual(['4 http yes', '5 http no', '8 http unknown']);
  });
});

describe('ignores', () => {
  it('clients of which nobody knows where they are told what to send', async () => {
    expect(
      await found(`import superagent from 'superagent';\nsuperagent.get('http://orders/a').set('x-request-id', 'a');`),
    ).toEqual([]);
  });
});
