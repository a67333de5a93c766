import type { Fixture } from '../fixture.ts';

export default {
  id: 'aws-lambda',
  files: {
    'package.json': `{"name": "shop", "private": true, "dependencies": {"@types/aws-lambda": "1.0.0"}}
`,
    'serverless.yml': `service: shop
provider: { name: aws }
functions:
  list:
    handler: src/orders.list
    events:
      - httpApi: 'GET /orders'
      - http: { method: post, path: orders }
  nightly:
    handler: src/orders.nightly
    events:
      - schedule: rate(1 day)
  mail:
    handler: src/orders.mail
    events:
      - sqs: { arn: 'arn:aws:sqs:eu-west-1:123456789012:mail' }
`,
    'src/orders.ts': `import type { APIGatewayProxyHandler, ScheduledHandler, SQSHandler } from 'aws-lambda';

export const list: APIGatewayProxyHandler = async () => ({ statusCode: 200, body: '' });
export const nightly: ScheduledHandler = async () => {};
export const mail: SQSHandler = async (event) => {};
`,
  },
  entryPoints: [
    'GET /orders: list src/orders.ts:3',
    'POST /orders: list src/orders.ts:3',
    'queue mail: mail src/orders.ts:5',
    'schedule rate(1 day): nightly src/orders.ts:4',
  ],
} satisfies Fixture;
