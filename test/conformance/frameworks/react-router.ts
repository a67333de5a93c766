import type { Fixture } from '../fixture.ts';

export default {
  id: 'react-router',
  files: {
    'package.json': `{"name": "shop", "private": true, "dependencies": {"react-router": "1.0.0", "@react-router/dev": "1.0.0"}}
`,
    'app/routes.ts': `import { type RouteConfig, index, layout, prefix, route } from '@react-router/dev/routes';

export default [
  index('./home.tsx'),
  route('orders/:id', './orders/order.tsx', [route('edit', './orders/edit.tsx')]),
  layout('./auth/layout.tsx', [route('login', './auth/login.tsx')]),
  ...prefix('api', [route('hook', './api/hook.ts')]),
] satisfies RouteConfig;
`,
    'app/home.tsx': `export async function loader() { return null; }
`,
    'app/orders/order.tsx': `export async function loader() { return null; }
export async function clientLoader() { return null; }
`,
    'app/orders/edit.tsx': `export const action = async () => null;
`,
    'app/auth/layout.tsx': `export async function loader() { return null; }
`,
    'app/auth/login.tsx': `export async function action() { return null; }
`,
    'app/api/hook.ts': `export async function action() { return null; }
`,
  },
  entryPoints: [
    'GET /: loader app/home.tsx:1',
    'GET /orders/:id: loader app/orders/order.tsx:1',
    'POST /api/hook: action app/api/hook.ts:1',
    'POST /login: action app/auth/login.tsx:1',
    'POST /orders/:id/edit: action app/orders/edit.tsx:1',
  ],
} satisfies Fixture;
