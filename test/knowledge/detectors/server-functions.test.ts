import { describe, expect, it } from 'vitest';
import serverFunctions from '../../../src/knowledge/detectors/server-functions.ts';
import { entriesOf } from '../../support/rows-of.ts';

const start = "import { createServerFn } from '@tanstack/react-start';\n";

describe('recognises', () => {
  it('functions by their name, with the method that they say', async () => {
    const source = `${start}export const pay = createServerFn({ method: 'POST' })
  .inputValidator((data: string) => data)
  .middleware([auth])
  .handler(async ({ data }) => charge(data));
export const load = createServerFn().handler(async () => []);`;
    expect(await entriesOf(serverFunctions, source)).toEqual([
      'POST /_serverFn/pay a.ts:2',
      'GET /_serverFn/load a.ts:6',
    ]);
  });
});

describe('ignores', () => {
  it('a function that has no handler or no name', async () => {
    expect(
      await entriesOf(
        serverFunctions,
        `${start}export const draft = createServerFn();\ncreateServerFn().handler(run);`,
      ),
    ).toEqual([]);
  });
});
