import type { Fixture } from '../fixture.ts';

export default {
  id: 'remix',
  files: {
    'package.json': `{"name": "shop", "private": true, "dependencies": {"@remix-run/node": "1.0.0", "@remix-run/react": "1.0.0"}}
`,
    'app/routes/orders.$id.tsx': `export async function loader() { return null; }
export const action = async () => null;
export default function Orders() { return null; }
`,
    'app/routes/_index.tsx': `export const loader = () => null;
`,
    'app/routes/api.hook.ts': `import { json } from '@remix-run/node';

export async function action() { return json({}); }
`,
  },
  entryPoints: [
    'GET /: loader app/routes/_index.tsx:1',
    'GET /orders/:id: loader app/routes/orders.$id.tsx:1',
    'POST /api/hook: action app/routes/api.hook.ts:3',
    'POST /orders/:id: action app/routes/orders.$id.tsx:2',
  ],
} satisfies Fixture;
