import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('items', () => {
    const source = `
      import { createClient, get } from '@vercel/edge-config';
      export const greeting = await get('greeting');
      const config = createClient(process.env.OTHER_CONFIG);
      export const isOn = await config.has('v2');
    `;
    expect(matchesOf(source)).toEqual([
      'client @vercel/edge-config#createClient',
      'outbound read @vercel/edge-config#createClient().has',
      'outbound read @vercel/edge-config#get',
    ]);
    expect(systemsOf(source)).toEqual(['Vercel Edge Config']);
  });
});

describe('ignores', () => {
  it('connection strings that are only read', () => {
    const source = `
      import { parseConnectionString } from '@vercel/edge-config';
      export const parsed = parseConnectionString('https://edge-config.vercel.com/a?token=b');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
