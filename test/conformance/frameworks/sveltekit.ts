import type { Fixture } from '../fixture.ts';

export default {
  id: 'sveltekit',
  files: {
    'package.json': `{"name": "shop", "private": true, "dependencies": {"@sveltejs/kit": "1.0.0"}}
`,
    'src/routes/(app)/orders/[id]/+server.ts': `import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => json({});
export async function POST() { return json({}); }
`,
    'src/routes/login/+page.server.ts': `import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ user: null });
export const actions = {
  default: async () => {},
  register: async ({ request }) => {},
} satisfies Actions;
`,
  },
  entryPoints: [
    'GET /login: load src/routes/login/+page.server.ts:3',
    'GET /orders/[id]: GET src/routes/(app)/orders/[id]/+server.ts:4',
    'POST /login: default src/routes/login/+page.server.ts:5',
    'POST /login?/register: register src/routes/login/+page.server.ts:6',
    'POST /orders/[id]: POST src/routes/(app)/orders/[id]/+server.ts:5',
  ],
} satisfies Fixture;
