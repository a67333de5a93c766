import { describe, expect, it } from 'vitest';
import configuredFiles from '../../../src/knowledge/detectors/configured-files.ts';
import { entriesOf } from '../../support/rows-of.ts';

const medusa = { 'package.json': '{ "name": "shop", "dependencies": { "@medusajs/framework": "2" } }' };

describe('recognises', () => {
  it('subscribers and scheduled jobs of Medusa', async () => {
    const files = {
      ...medusa,
      'src/subscribers/order-placed.ts':
        "import type { SubscriberConfig } from '@medusajs/framework';\nexport default async function handle() {}\nexport const config: SubscriberConfig = { event: ['order.placed', 'order.canceled'] };",
      'src/subscribers/open.ts':
        'const events = load();\nexport default async function handle() {}\nexport const config = { event: events.map((row) => row.name) };',
      'src/jobs/sync.ts':
        "export default async function sync() {}\nexport const config = { name: 'sync', schedule: '0 * * * *' };",
    };
    expect(await entriesOf(configuredFiles, files)).toEqual([
      'queue ${…} subscribers/open.ts:2',
      'queue order.placed subscribers/order-placed.ts:2',
      'queue order.canceled subscribers/order-placed.ts:2',
      'schedule 0 * * * * jobs/sync.ts:1',
    ]);
  });

  it('scheduled functions of Netlify', async () => {
    const files = {
      'package.json': '{ "name": "shop", "dependencies": { "@netlify/functions": "3" } }',
      'netlify/functions/nightly.mts':
        "import type { Config } from '@netlify/functions';\nexport default async () => {};\nexport const config: Config = { schedule: '@daily' };",
    };
    expect(await entriesOf(configuredFiles, files)).toEqual(['schedule @daily netlify/functions/nightly.mts:2']);
  });
});

describe('ignores', () => {
  it('files that configure nothing, other folders, and packages that do not follow the convention', async () => {
    const job = "export default async () => {};\nexport const config = { schedule: '@daily' };";
    expect(
      await entriesOf(configuredFiles, {
        ...medusa,
        'src/jobs/index.ts': 'export default {};',
        'src/lib/job.ts': job,
      }),
    ).toEqual([]);
    expect(await entriesOf(configuredFiles, { 'package.json': '{ "name": "shop" }', 'src/jobs/a.ts': job })).toEqual(
      [],
    );
  });
});
