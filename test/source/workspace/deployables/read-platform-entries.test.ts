import { describe, expect, it } from 'vitest';
import { by } from '../../../../src/lib/order.ts';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

function entriesIn(files: Readonly<Record<string, string>>): readonly string[] {
  return readWorkspace(snapshotOf(files)).platformEntries.map(({ platform, starts, name, handler, place }) => {
    const what =
      starts.kind === 'http'
        ? `${starts.method} ${starts.path}`
        : starts.kind === 'queue'
          ? starts.queue
          : starts.schedule;
    const runs = handler === null ? '' : ` ${handler.file}#${handler.name}`;
    return `${platform} ${what} ${name}${runs} ${place.file}:${place.line}`;
  });
}

describe('entries of platforms', () => {
  it('are crons of Vercel, Cloudflare and Render', () => {
    const files = {
      'apps/web/vercel.json': '{\n  "crons": [\n    { "path": "/api/clean", "schedule": "0 5 * * *" }\n  ]\n}',
      'apps/edge/wrangler.jsonc': '{\n  // every hour\n  "triggers": { "crons": ["0 * * * *"] },\n}',
      'render.yaml':
        'services:\n  - type: web\n    name: api\n  - type: cron\n    name: nightly\n    schedule: "0 1 * * *"\n',
    };
    expect(entriesIn(files)).toEqual([
      'cloudflare 0 * * * * scheduled apps/edge/wrangler.jsonc:3',
      'vercel 0 5 * * * /api/clean apps/web/vercel.json:3',
      'render 0 1 * * * nightly render.yaml:6',
    ]);
  });

  it('tell when their work is stopped', () => {
    const files = {
      'serverless.yml':
        'provider: { timeout: 20 }\nfunctions:\n  list: { handler: a.list, events: [{ sqs: mail }], timeout: 5 }\n  clean: { handler: a.clean, events: [{ sqs: old }] }\n  open: { handler: a.open, events: [{ sqs: open }], timeout: "${self:custom.time}" }\n',
      'jobs/template.yaml':
        'Transform: AWS::Serverless-2016-10-31\nResources:\n  Pay:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: pay.run\n      Timeout: 45\n      Events: { Call: { Type: Schedule, Properties: { Schedule: rate(1 day) } } }\n',
    };
    const found = readWorkspace(snapshotOf(files)).platformEntries.map(({ name, timeoutMs }) => `${name} ${timeoutMs}`);
    expect(found.toSorted(by((text) => text))).toEqual(['Pay 45000', 'clean 20000', 'list 5000', 'open 20000']);
  });

  it('are CronJobs of Kubernetes, one of several documents', () => {
    const text =
      'kind: Service\nmetadata:\n  name: api\n---\napiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: clean\nspec:\n  schedule: "*/5 * * * *"\n';
    expect(entriesIn({ 'k8s/jobs.yaml': text })).toEqual(['kubernetes */5 * * * * clean k8s/jobs.yaml:10']);
  });

  it('are functions of the Serverless Framework', () => {
    const text = `service: shop
functions:
  list:
    handler: src/orders.list
    events:
      - httpApi: GET /orders
      - http: { path: 'orders/{id}', method: post }
      - sqs: arn:aws:sqs:eu-west-1:1:mail
  clean:
    handler: src/clean.run
    events:
      - schedule: rate(1 hour)
      - schedule: { rate: ['cron(0 1 * * ? *)'] }
  broken: 7
`;
    expect(entriesIn({ 'apps/shop/serverless.yml': text })).toEqual([
      'serverless GET /orders list apps/shop/src/orders#list apps/shop/serverless.yml:3',
      'serverless POST /orders/{id} list apps/shop/src/orders#list apps/shop/serverless.yml:3',
      'serverless mail list apps/shop/src/orders#list apps/shop/serverless.yml:3',
      'serverless cron(0 1 * * ? *) clean apps/shop/src/clean#run apps/shop/serverless.yml:9',
      'serverless rate(1 hour) clean apps/shop/src/clean#run apps/shop/serverless.yml:9',
    ]);
  });

  it('are functions of the Serverless Application Model', () => {
    const text = `Resources:
  List:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Handler: orders.list
      Events:
        Api: { Type: Api, Properties: { Path: /orders, Method: get } }
        Mail: { Type: SQS, Properties: { Queue: !GetAtt MailQueue.Arn } }
  Table: { Type: AWS::DynamoDB::Table }
`;
    expect(entriesIn({ 'template.yaml': text }).toSorted()).toEqual([
      'aws-sam GET /orders List src/orders#list template.yaml:8',
      'aws-sam MailQueue List src/orders#list template.yaml:9',
    ]);
  });

  it('are crons and queues of Workers, with what they call', () => {
    const text =
      'name = "edge"\nmain = "src/index.ts"\n\n[triggers]\ncrons = ["0 3 * * *"]\n\n[[queues.consumers]]\nqueue = "mail"\n';
    expect(entriesIn({ 'edge/wrangler.toml': text })).toEqual([
      'cloudflare 0 3 * * * scheduled edge/src/index.ts#default.scheduled edge/wrangler.toml:5',
      'cloudflare mail queue edge/src/index.ts#default.queue edge/wrangler.toml:8',
    ]);
  });

  it('are none in templates, in other files, and in what does not parse', () => {
    const files = {
      'chart/templates/cron.yaml': 'kind: CronJob\nspec:\n  schedule: {{ .Values.schedule }}\n',
      'k8s/broken.yaml': 'kind: CronJob\nspec: [\n',
      'dev/k8s/jobs.yaml': 'kind: CronJob\nspec:\n  schedule: "* * * * *"\n',
      'data.yaml': 'schedule: "* * * * *"\n',
      'vercel.json': '{ "crons": "none" }',
      'test/fixtures/vercel.json': '{ "crons": [{ "path": "/a", "schedule": "* * * * *" }] }',
    };
    expect(entriesIn(files)).toEqual([]);
  });
});
