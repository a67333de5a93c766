import { describe, expect, it } from 'vitest';
import fileRoutes from '../../../src/knowledge/detectors/file-routes.ts';
import { entriesOf } from '../../support/rows-of.ts';

function using(dependency: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return entriesOf(fileRoutes, {
    'package.json': `{ "name": "web", "dependencies": { "${dependency}": "1.0.0" } }`,
    ...files,
  });
}
const get = 'export const GET = () => {};\n';
const handler = 'export default () => {};\n';
const loader = 'export const loader = () => {};\n';

describe('recognises', () => {
  it('SvelteKit, without groups', async () => {
    const files = { 'src/routes/(shop)/orders/[id]/+server.ts': `${get}export function DELETE() {}` };
    expect(await using('@sveltejs/kit', files)).toEqual([
      'GET /orders/[id] routes/(shop)/orders/[id]/+server.ts:1',
      'DELETE /orders/[id] routes/(shop)/orders/[id]/+server.ts:2',
    ]);
  });

  it('Nitro, with the method in the name', async () => {
    const files = { 'server/api/orders/[id].delete.ts': handler, 'server/routes/index.ts': handler };
    expect(await using('nuxt', files)).toEqual([
      'DELETE /api/orders/[id] server/api/orders/[id].delete.ts:1',
      'ANY / server/routes/index.ts:1',
    ]);
  });

  it('Astro and Medusa', async () => {
    expect(await using('astro', { 'src/pages/feed/index.ts': get })).toEqual(['GET /feed pages/feed/index.ts:1']);
    expect(await using('@medusajs/framework', { 'src/api/store/orders/route.ts': get })).toEqual([
      'GET /store/orders api/store/orders/route.ts:1',
    ]);
  });

  it.each([
    ['orders.$id_.edit.tsx', '/orders/:id/edit'],
    ['_shop.orders._index.tsx', '/orders'],
    ['files.$.ts', '/files/*'],
    ['sitemap[.]xml.ts', '/sitemap.xml'],
    ['orders.$id/route.tsx', '/orders/:id'],
    ['_auth+/api+/hooks.$name.ts', '/api/hooks/:name'],
    ['_index.tsx', '/'],
  ])('React Router: %s', async (file, path) => {
    expect(await using('@react-router/dev', { [`app/routes/${file}`]: loader })).toEqual([
      `GET ${path} app/routes/${file}:1`,
    ]);
  });

  it('actions beside loaders', async () => {
    const files = { 'app/routes/pay.ts': `${loader}export async function action() {}` };
    expect(await using('@remix-run/node', files)).toEqual([
      'GET /pay app/routes/pay.ts:1',
      'POST /pay app/routes/pay.ts:2',
    ]);
  });
});

describe('ignores', () => {
  it('layouts, and routes that a file of the application names itself', async () => {
    expect(
      await using('@react-router/dev', { 'app/routes/_auth.tsx': loader, 'app/routes/a+/_layout.tsx': loader }),
    ).toEqual([]);
    const files = {
      'app/routes.ts':
        "import { route } from '@react-router/dev/routes';\nexport default [route('a', './routes/b.ts')];",
      'app/routes/b.ts': loader,
    };
    expect(await using('@react-router/dev', files)).toEqual([]);
  });

  it('pages, other exports, and the same folders in packages that do not follow the convention', async () => {
    const page = { 'app/routes/about.tsx': 'export default function About() { return null; }' };
    expect(await using('@react-router/dev', page)).toEqual([]);
    expect(await using('@sveltejs/kit', { 'src/routes/+server.ts': 'export const prerender = true;' })).toEqual([]);
    expect(await using('express', { 'server/api/orders.ts': handler, 'src/api/route.ts': get })).toEqual([]);
  });
});
