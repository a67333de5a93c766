import { describe, expect, it } from 'vitest';
import routeConfig from '../../../src/knowledge/detectors/route-config.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('loaders and actions of the modules that are listed, below the paths around them', async () => {
    const files = {
      'app/routes.ts':
        "import { index, layout, prefix, route } from '@react-router/dev/routes';\nconst api = prefix('api', [route('hook', './hook.ts')]);\nexport default [\n  index('./home.tsx'),\n  layout('./layout.tsx', [route('orders/:id', './order.tsx')]),\n  ...api,\n];",
      'app/home.tsx': 'export const loader = () => null;',
      'app/layout.tsx': 'export const loader = () => null;',
      'app/order.tsx': 'export const loader = () => null;\nexport const action = () => null;',
      'app/hook.ts': 'export async function action() {}',
    };
    expect(await entriesOf(routeConfig, files)).toEqual([
      'GET / app/home.tsx:1',
      'GET /orders/:id app/order.tsx:1',
      'POST /orders/:id app/order.tsx:2',
      'POST /api/hook app/hook.ts:1',
    ]);
  });
});

describe('ignores', () => {
  it('modules that only render, and files that are called alike', async () => {
    const files = {
      'app/routes.ts': "import { route } from './own';\nexport default [route('orders', './order.tsx')];",
      'app/own.ts': 'export const route = (path, file) => ({ path, file });',
      'app/order.tsx': 'export const loader = () => null;',
      'other/app/routes.ts':
        "import { route } from '@react-router/dev/routes';\nexport default [route('about', './about.tsx')];",
      'other/app/about.tsx': 'export default function About() {}',
    };
    expect(await entriesOf(routeConfig, files)).toEqual([]);
  });
});
