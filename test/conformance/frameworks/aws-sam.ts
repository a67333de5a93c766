import type { Fixture } from '../fixture.ts';

export default {
  id: 'aws-sam',
  files: {
    'package.json': `{"name": "shop", "private": true, "dependencies": {"@types/aws-lambda": "1.0.0"}}
`,
    'template.yaml': `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  ListFunction:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Handler: orders.list
      Events:
        Api: { Type: Api, Properties: { Path: /orders, Method: get } }
        Timer: { Type: Schedule, Properties: { Schedule: rate(5 minutes) } }
        Mail: { Type: SQS, Properties: { Queue: !GetAtt MailQueue.Arn } }
`,
    'src/orders.ts': `export const list = async () => ({ statusCode: 200, body: '' });
`,
  },
  entryPoints: [
    'GET /orders: list src/orders.ts:1',
    'queue MailQueue: list src/orders.ts:1',
    'schedule rate(5 minutes): list src/orders.ts:1',
  ],
} satisfies Fixture;
