import type { Fixture } from '../fixture.ts';

export default {
  id: 'aws-cdk',
  files: {
    'package.json': '{ "name": "shop", "private": true, "dependencies": { "aws-cdk-lib": "2" } }',
    'lib/shop-stack.ts': `import * as path from 'node:path';
import { Duration, Stack, aws_events as events, aws_events_targets as targets } from 'aws-cdk-lib';
import { LambdaIntegration, RestApi } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue } from 'aws-cdk-lib/aws-sqs';

export class ShopStack extends Stack {
  constructor(scope: any, id: string) {
    super(scope, id);
    const list = new NodejsFunction(this, 'list', { entry: path.join(__dirname, '../src/orders.ts'), handler: 'list' });
    const mail = new NodejsFunction(this, 'mail', { entry: 'src/mail.ts' });
    const report = new lambda.Function(this, 'Report', { code: lambda.Code.fromAsset('src'), handler: 'report.run' });
    const api = new RestApi(this, 'api');
    const orders = api.root.addResource('orders');
    orders.addMethod('GET', new LambdaIntegration(list));
    orders.addResource('{id}').addMethod('GET', new LambdaIntegration(list, { proxy: true }));
    const http = new HttpApi(this, 'http');
    http.addRoutes({ path: '/v2/orders', methods: [HttpMethod.GET, HttpMethod.HEAD], integration: new HttpLambdaIntegration('x', list) });
    mail.addEventSource(new SqsEventSource(new Queue(this, 'MailQueue', { queueName: 'mail' })));
    const placed = new Topic(this, 'Placed');
    placed.addSubscription(new LambdaSubscription(mail));
    new events.Rule(this, 'nightly', { schedule: events.Schedule.cron({ minute: '0', hour: '3' }), targets: [new targets.LambdaFunction(report)] });
    const often = new events.Rule(this, 'often', { schedule: events.Schedule.rate(Duration.minutes(5)) });
    often.addTarget(new targets.LambdaFunction(report));
    report.addFunctionUrl();
  }
}
`,
    'src/orders.ts': `import type { APIGatewayProxyHandler } from 'aws-lambda';

export const list: APIGatewayProxyHandler = async () => ({ statusCode: 200, body: '' });
`,
    'src/mail.ts': 'export async function handler() {}\n',
    'src/report.ts': 'export const run = async () => {};\n',
  },
  entryPoints: [
    'ANY /*: run src/report.ts:1',
    'GET /orders/{id}: list src/orders.ts:3',
    'GET /orders: list src/orders.ts:3',
    'GET /v2/orders: list src/orders.ts:3',
    'HEAD /v2/orders: list src/orders.ts:3',
    'queue Placed: handler src/mail.ts:1',
    'queue mail: handler src/mail.ts:1',
    'schedule cron(0 3 * * ? *): run src/report.ts:1',
    'schedule rate(5 minutes): run src/report.ts:1',
  ],
} satisfies Fixture;
