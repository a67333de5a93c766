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
});

describe('ignores', () => {
  it('clients that may be told elsewhere what to send', async () => {
    expect(await found(`import axios from 'axios';\naxios.get('http://orders/a');`)).toEqual([]);
  });
});
