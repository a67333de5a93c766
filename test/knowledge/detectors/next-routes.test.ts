import { describe, expect, it } from 'vitest';
import nextRoutes from '../../../src/knowledge/detectors/next-routes.ts';
import { entriesOf } from '../../support/rows-of.ts';

const next = { 'package.json': '{ "name": "web", "dependencies": { "next": "15.0.0" } }' };

describe('recognises', () => {
  it('route files with each method, without groups and slots in their path', async () => {
    const files = {
      ...next,
      'app/(shop)/orders/[id]/route.ts': 'export async function GET() {}\nexport const DELETE = async () => {};',
      'src/app/api/trpc/route.ts': 'const handler = () => {};\nexport { handler as GET, handler as POST };',
      'app/proxy/route.ts': "export { POST } from '../shared';",
      'app/shared.ts': 'export const POST = () => {};',
    };
    expect(await entriesOf(nextRoutes, files)).toEqual([
      'GET /orders/[id] app/(shop)/orders/[id]/route.ts:1',
      'DELETE /orders/[id] app/(shop)/orders/[id]/route.ts:2',
      'POST /proxy app/proxy/route.ts:1',
      'GET /api/trpc app/api/trpc/route.ts:2',
      'POST /api/trpc app/api/trpc/route.ts:2',
    ]);
  });

  it('API pages', async () => {
    const files = { ...next, 'pages/api/orders/index.ts': 'export default function handler() {}' };
    expect(await entriesOf(nextRoutes, files)).toEqual(['ANY /api/orders pages/api/orders/index.ts:1']);
  });

  it('the path below which the configuration serves them, where it is one plain text', async () => {
    const files = {
      ...next,
      'next.config.mjs': "// basePath: '/old',\nexport default {\n  basePath: '/shop',\n};",
      'app/orders/route.ts': 'export const GET = () => {};',
      'pages/api/x.ts': 'export default () => {};',
    };
    expect(await entriesOf(nextRoutes, files)).toEqual([
      'GET /shop/orders app/orders/route.ts:1',
      'ANY /shop/api/x pages/api/x.ts:1',
    ]);
    const open = { ...files, 'next.config.mjs': 'export default { basePath: process.env.BASE };' };
    expect((await entriesOf(nextRoutes, open))[0]).toBe('GET /orders app/orders/route.ts:1');
  });

  it('folders that are named like those of Next.js, below them', async () => {
    const files = {
      'apps/web/package.json': next['package.json'],
      'apps/web/src/app/app/users/route.ts': 'export const GET = () => {};',
      'apps/web/pages/api/pages/api/x.ts': 'export default () => {};',
      'apps/web/pages/api.ts': 'module.exports = () => {};',
    };
    const rows = await entriesOf(nextRoutes, files);
    expect(rows.map((row) => row.split(' ').slice(0, 2).join(' ')).toSorted()).toEqual([
      'ANY /api',
      'ANY /api/pages/api/x',
      'GET /app/users',
    ]);
  });
});

describe('ignores', () => {
  it('private folders', async () => {
    expect(await entriesOf(nextRoutes, { ...next, 'app/_lib/x/route.ts': 'export const GET = () => {};' })).toEqual([]);
  });

  it('the same folders in a package without Next.js, pages, and exports that are no method', async () => {
    expect(
      await entriesOf(nextRoutes, {
        'package.json': '{ "name": "a" }',
        'app/x/route.ts': 'export const GET = () => {};',
      }),
    ).toEqual([]);
    expect(
      await entriesOf(nextRoutes, {
        ...next,
        'app/page.tsx': 'export default function Page() { return null; }',
        'app/route.ts': 'export const revalidate = 60;',
      }),
    ).toEqual([]);
  });
});
