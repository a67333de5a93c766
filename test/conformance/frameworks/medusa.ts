import type { Fixture } from '../fixture.ts';

export default {
  id: 'medusa',
  files: {
    'package.json':
      '{ "name": "shop", "private": true, "dependencies": { "@medusajs/medusa": "2", "@medusajs/framework": "2" } }',
    'src/api/store/orders/[id]/route.ts': `import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';

export async function GET(request: MedusaRequest, response: MedusaResponse) { response.json({}); }
export const POST = async (request: MedusaRequest, response: MedusaResponse) => response.json({});
`,
    'src/subscribers/order-placed.ts': `import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';

export default async function orderPlaced({ event }: SubscriberArgs<{ id: string }>) {}
export const config: SubscriberConfig = { event: 'order.placed' };
`,
    'src/jobs/sync.ts': `import type { MedusaContainer } from '@medusajs/framework/types';

export default async function sync(container: MedusaContainer) {}
export const config = { name: 'sync', schedule: '0 0 * * *' };
`,
  },
  entryPoints: [
    'GET /store/orders/[id]: GET src/api/store/orders/[id]/route.ts:3',
    'POST /store/orders/[id]: POST src/api/store/orders/[id]/route.ts:4',
    'queue order.placed: orderPlaced src/subscribers/order-placed.ts:3',
    'schedule 0 0 * * *: sync src/jobs/sync.ts:3',
  ],
} satisfies Fixture;
