import type { Fixture } from '../fixture.ts';

export default {
  id: 'nuxt',
  files: {
    'package.json': `{"name": "shop", "private": true, "dependencies": {"nuxt": "1.0.0"}}
`,
    'server/api/orders/[id].get.ts': `export default defineEventHandler(async (event) => ({ id: getRouterParam(event, 'id') }));
`,
    'server/routes/feed.ts': `import { defineEventHandler } from 'h3';

export default defineEventHandler(feed);
function feed() { return ''; }
`,
    'server/api/index.post.ts': `export default defineEventHandler(() => null);
`,
  },
  entryPoints: [
    'ANY /feed: feed server/routes/feed.ts:4',
    'GET /api/orders/[id]: default server/api/orders/[id].get.ts:1',
    'POST /api: default server/api/index.post.ts:1',
  ],
} satisfies Fixture;
