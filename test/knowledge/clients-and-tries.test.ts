import { describe, expect, it } from 'vitest';
import callSettings from '../../src/knowledge/detectors/call-settings.ts';
import type { CallSettings } from '../../src/knowledge/rows.ts';
import { rowsOf } from '../support/rows-of.ts';

async function settingsOf(files: Readonly<Record<string, string>>): Promise<readonly CallSettings[]> {
  return (await rowsOf(callSettings, files)).callSettings ?? [];
}

const manifest = (dependencies: Readonly<Record<string, string>>): string => JSON.stringify({ dependencies });

const redis = (options: string): string =>
  `import Redis from 'ioredis';\nexport const make = () => new Redis(6379, 'host', ${options});`;

const ofTwo = (other: string): string => `
      import Redis from 'ioredis';
      const make = (isMain: boolean) => isMain ? new Redis({ maxRetriesPerRequest: 2 }) : new Redis(${other});
      const redis = make(true);
      export const read = () => redis.get('a');
    `;

const triesOfTwo = async (other: string): Promise<unknown> =>
  (await settingsOf({ 'src/a.ts': ofTwo(other), 'package.json': manifest({ ioredis: '^5.0.0' }) }))[0]?.tries;

describe('settings of a call come from', () => {
  it('what all clients of the repository say where it is not seen which one a call goes through', async () => {
    const use = "import type { Redis } from 'ioredis';\nexport const read = (redis: Redis) => redis.get('a');";
    const tries = async (files: Readonly<Record<string, string>>): Promise<unknown> =>
      (await settingsOf({ ...files, 'src/use.ts': use, 'package.json': manifest({ ioredis: '^5.0.0' }) }))[0]?.tries;
    expect(await tries({ 'src/a.ts': redis('{ maxRetriesPerRequest: 2 }') })).toMatchObject({
      attempts: 3,
      from: 'code',
      certainty: 'likely',
    });
    expect(await tries({ 'src/a.ts': redis("{ keyPrefix: 'a' }") })).toMatchObject({ attempts: 21, from: 'library' });
    expect(
      await tries({ 'src/a.ts': redis('{ maxRetriesPerRequest: 2 }'), 'src/b.ts': redis("{ keyPrefix: 'a' }") }),
    ).toMatchObject({ attempts: null, from: 'unknown' });
  });

  it('all clients that it may be, where several are found', async () => {
    expect(await triesOfTwo('{ maxRetriesPerRequest: 2 }')).toMatchObject({ attempts: 3, certainty: 'likely' });
    expect(await triesOfTwo('{ maxRetriesPerRequest: 9 }')).toMatchObject({ attempts: null, from: 'unknown' });
  });

  it('tries that another library adds to a client', async () => {
    const source = [
      "import axios from 'axios';",
      "import axiosRetry from 'axios-retry';",
      'const parcels = axios.create({ timeout: 1_000 });',
      'axiosRetry(parcels, { retries: 4 });',
      "export const one = () => parcels.get('/rates');",
      "export const two = () => axios.create().get('/rates');",
    ].join('\n');
    const rows = await settingsOf({ 'src/a.ts': source, 'package.json': manifest({ axios: '^1.0.0' }) });
    expect(rows.map(({ tries: { attempts, from, certainty } }) => [attempts, from, certainty])).toEqual([
      [5, 'code', 'certain'],
      [1, 'library', 'certain'],
    ]);
  });
});
