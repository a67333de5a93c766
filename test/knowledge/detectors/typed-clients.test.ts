import { describe, expect, it } from 'vitest';
import typedClients from '../../../src/knowledge/detectors/typed-clients.ts';
import { rowsOf } from '../../support/rows-of.ts';

const routers = {
  'src/router.ts': 'export const router = {};\nexport type AppRouter = typeof router;\n',
  'src/index.ts': "export type { AppRouter } from './router';\nexport { router } from './router';\n",
};

async function clientsIn(source: string): Promise<readonly string[]> {
  const { typedClients: rows = [] } = await rowsOf(typedClients, { ...routers, 'src/a.ts': source });
  return rows.map(({ line, type, files }) => `${line} ${type} ${files.join(' ')}`);
}

describe('recognises', () => {
  it('routers by their type, through files that hand it on, and by the value that has the type', async () => {
    const source = `import type { AppRouter, router } from './index';
import { createTRPCClient } from '@trpc/client';
import { createTRPCReact } from '@trpc/react-query';
import { hc } from 'hono/client';
export const client = createTRPCClient<AppRouter>({ links: [] });
export const react = createTRPCReact<typeof router>();
export const api = hc<AppRouter>(process.env.API_URL);`;
    expect(await clientsIn(source)).toEqual([
      '5 AppRouter src/router.ts',
      '6 router src/router.ts',
      '7 AppRouter src/router.ts',
    ]);
  });
});

describe('ignores', () => {
  it('clients without a type, and types of other packages', async () => {
    const source = `import type { TheirRouter } from 'their-api';
import { createTRPCClient } from '@trpc/client';
export const one = createTRPCClient({ links: [] });
export const two = createTRPCClient<TheirRouter>({ links: [] });
export const three = createTRPCClient<any>({ links: [] });`;
    expect(await clientsIn(source)).toEqual([]);
  });
});
