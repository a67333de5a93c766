import { expect, it } from 'vitest';
import { explanationOf } from '../../src/commands/explain-line.ts';
import { modelOf } from '../support/model-of.ts';

const source = `
  import pino from 'pino';
  const log = pino();
  export async function charge(id: string) {
    try {
      await fetch('https://api.example.com/charges');
    } catch (error) {
      log.error({ err: error }, 'charging order failed, giving up');
      throw error;
    }
  }
  export const other = (id: string) => log.error('order failed');
`;

it('puts the place that fits best first, with what is known around it', async () => {
  const model = await modelOf({ 'package.json': '{"name":"shop"}', 'src/pay.ts': source });
  const line = '{"level":50,"err":{"message":"fetch failed"},"msg":"charging order failed, giving up"}';
  expect(explanationOf(model, line)).toEqual([
    'src/pay.ts:8 in charge, error through pino: "charging order failed, giving up"',
    '  service: shop',
    '  the function calls: example.com',
    '  its error handler (line 7): rethrow, report',
    'src/pay.ts:12 in other, error through pino: "order failed"',
    '  service: shop',
    'fetch failed is an error of fetch: The request got no answer; the cause of the error says why.',
    '  whether trying again helps depends on its cause',
    '  what to do: Look at the cause.',
    expect.stringMatching(/^ {2}read in: undici\/lib\/web\/fetch\/index\.js:\d+$/),
  ]);
});

it('says so when nothing writes such a line', async () => {
  const model = await modelOf({ 'package.json': '{"name":"shop"}', 'src/pay.ts': source });
  expect(explanationOf(model, 'segmentation fault')).toEqual(['Nothing in the code was found that writes this line.']);
});

it('puts the place first that the line names, where several write one text', async () => {
  const twice = `
    export class Mail { send() { console.log('sending failed'); } }
    export class Parcel { send() { console.log('sending failed'); } }
  `;
  const model = await modelOf({ 'package.json': '{"name":"shop"}', 'src/send.ts': twice });
  expect(explanationOf(model, '[Parcel] sending failed')[0]).toContain('Parcel.send');
});
