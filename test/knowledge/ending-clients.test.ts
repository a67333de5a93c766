import { expect, it } from 'vitest';
import callSettings from '../../src/knowledge/detectors/call-settings.ts';
import { rowsOf } from '../support/rows-of.ts';

/** Tries of calls of a Redis client, whose library connects again without end, with this code around. */
async function triesWith(code: string) {
  const files = {
    'package.json': '{"dependencies":{"redis":"6.3.1"}}',
    'src/cache.ts': [
      "import { createClient } from 'redis';",
      'let client;',
      'export async function open() {',
      "  client = createClient({ url: 'redis://cache' });",
      code,
      '}',
      "export const read = () => client.get('a');",
    ].join('\n'),
  };
  const rows = (await rowsOf(callSettings, files)).callSettings ?? [];
  return rows.find(({ call }) => rows.length === 1 || call === Math.max(...rows.map((row) => row.call)))?.tries;
}

const exit = 'setTimeout(() => process.exit(1), 100)';

it.each([
  ['a listener of errors', `client.on('error', async (error) => { ${exit}; });`],
  ['what cannot connect', `await client.connect().catch(() => { ${exit}; });`],
  ['a clause around connecting', 'try { await client.connect(); } catch { process.exit(1); }'],
])('recognises tries that end with the process: %s', async (_, code) => {
  expect(await triesWith(code)).toMatchObject({
    bounded: true,
    endsProcess: true,
    place: { file: 'src/cache.ts', line: 5 },
  });
});

it.each([
  ['a listener that logs', "client.on('error', (error) => console.error(error));"],
  ['what ends with another event', `client.on('end', () => { ${exit}; });`],
  ['what cannot connect and is logged', 'await client.connect().catch(console.error);'],
])('ignores %s: tries have no end', async (_, code) => {
  expect(await triesWith(code)).toMatchObject({ attempts: null, bounded: false });
});
