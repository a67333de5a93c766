import { describe, expect, it } from 'vitest';
import typedHandlers from '../../../src/knowledge/detectors/typed-handlers.ts';
import { entriesOf, rowsOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('what is exported with the type of a handler, or takes the event of one', async () => {
    const source = `import type { SQSHandler, ScheduledEvent } from 'aws-lambda';
export const handler: SQSHandler = async () => {};
export async function nightly(event: ScheduledEvent) {}`;
    expect(await entriesOf(typedHandlers, source)).toEqual(['queue ${…} a.ts:2', 'schedule in a.ts › nightly a.ts:3']);
    const { bootstraps } = await rowsOf(typedHandlers, source);
    expect(bootstraps?.map(({ role, line }) => `${role} ${line}`)).toEqual(['serverless 2', 'serverless 3']);
  });
});

describe('ignores', () => {
  it('what own handlers call, what is not exported, and other types', async () => {
    const source = `import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
export const answer = (body: object): APIGatewayProxyResult => ({ statusCode: 200, body: '' });
export function parse(event: APIGatewayProxyEvent) { return event.body; }
function handler(event: APIGatewayProxyEvent) { return parse(event); }
export const log = (context: Context) => handler({} as any);`;
    expect(await entriesOf(typedHandlers, source)).toEqual([]);
  });

  it('functions that a configuration names', async () => {
    const files = {
      'serverless.yml': 'functions:\n  list:\n    handler: src/a.list\n    events:\n      - httpApi: GET /orders\n',
      'src/a.ts':
        "import type { APIGatewayProxyHandler } from 'aws-lambda';\nexport const list: APIGatewayProxyHandler = async () => ({});",
    };
    expect(await entriesOf(typedHandlers, files)).toEqual([]);
  });
});
