import { expect, it } from 'vitest';
import { aboutAsked } from '../../src/commands/explain-place.ts';
import { modelOf } from '../support/model-of.ts';

const source = `
  import express from 'express';
  import pino from 'pino';
  const app = express();
  const log = pino();
  export async function charge() {
    try {
      await fetch('https://api.example.com/charges');
    } catch (error) {
      log.error({ err: error }, 'charging failed');
      throw error;
    }
  }
  app.get('/charge', charge);
`;
const files = { 'package.json': '{"name":"shop"}', 'src/pay.ts': source };

it('says what is known of the function around a place', async () => {
  const model = await modelOf(files);
  expect(aboutAsked(model, '/app/src/pay.ts:8:3')).toEqual([
    'src/pay.ts:8 in charge',
    '  service: shop',
    '  entry point: GET /charge (src/pay.ts:14)',
    '  calls example.com in line 8 (global#fetch): 300000 ms, 1 try',
    '  error handler in line 9: rethrow, report',
    '  writes error in line 10: "charging failed"',
  ]);
});

it('marks a function as likely that is only the nearest known', async () => {
  expect(aboutAsked(await modelOf(files), 'src/pay.ts:11')?.[0]).toContain('likely');
});

it('knows places from other words, and says where nothing is known', async () => {
  const model = await modelOf(files);
  expect(aboutAsked(model, 'charging failed')).toBeNull();
  expect(aboutAsked(model, 'src/other.ts:3')).toEqual(['src/other.ts:3: nothing in the model stands in this file.']);
});
