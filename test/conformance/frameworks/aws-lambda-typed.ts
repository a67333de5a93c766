import type { Fixture } from '../fixture.ts';

export default {
  id: 'aws-lambda-typed',
  files: {
    'package.json': '{"name": "shop", "private": true, "dependencies": {"@types/aws-lambda": "8.10.1"}}\n',
    'src/orders.ts': `import middy from '@middy/core';
import type { APIGatewayProxyHandler, APIGatewayProxyEventV2, Handler, SQSEvent, SQSHandler } from 'aws-lambda';

export const handler: APIGatewayProxyHandler = middy(list);
export async function remove(event: APIGatewayProxyEventV2) { return check(event); }
export const mail: SQSHandler = async (event) => {};
export const returns: Handler<SQSEvent, void> = async (event) => {};
export function check(event: APIGatewayProxyEventV2) { return { statusCode: 200 }; }
async function list() { return { statusCode: 200, body: '' }; }
`,
    'src/nightly.ts': `import type { ScheduledHandler } from 'aws-lambda';

export const handler: ScheduledHandler = async () => {};
`,
  },
  entryPoints: [
    'ANY ${…} (likely): list src/orders.ts:9',
    'ANY ${…} (likely): remove src/orders.ts:5',
    'queue ${…} (likely): mail src/orders.ts:6',
    'queue ${…} (likely): returns src/orders.ts:7',
    'schedule in nightly.ts › handler (likely): handler src/nightly.ts:3',
  ],
} satisfies Fixture;
