import { describe, expect, it } from 'vitest';
import cdkFunctions from '../../../src/knowledge/detectors/cdk-functions.ts';
import typedHandlers from '../../../src/knowledge/detectors/typed-handlers.ts';
import { entriesOf, rowsOf } from '../../support/rows-of.ts';

const handler = "import type { SQSHandler } from 'aws-lambda';\nexport const handler: SQSHandler = async () => {};";
const stack = (body: string): Readonly<Record<string, string>> => ({
  'package.json': '{ "name": "shop" }',
  'src/mail.ts': handler,
  'src/stack.ts': `import { Stack } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Queue } from 'aws-cdk-lib/aws-sqs';
export class Shop extends Stack {
  constructor(scope: any) {
    super(scope, 'Shop');
    ${body}
  }
}`,
});

describe('recognises', () => {
  it('a queue that a function consumes, by its id where it has no name, and what runs', async () => {
    const files = stack(
      "const mail = new NodejsFunction(this, 'mail', { entry: 'src/mail.ts' });\n    const queue = new Queue(this, 'MailQueue');\n    mail.addEventSource(new SqsEventSource(queue));",
    );
    expect(await entriesOf(cdkFunctions, files)).toEqual(['queue MailQueue stack.ts:10']);
    const { bootstraps } = await rowsOf(cdkFunctions, files);
    expect(bootstraps).toEqual([
      { role: 'serverless', because: 'function of the CDK app in src/stack.ts', file: 'src/mail.ts', line: 1 },
    ]);
    expect(await entriesOf(typedHandlers, files)).toEqual([]);
  });

  it('the file beside the app that is called like the function', async () => {
    const files = {
      ...stack("new NodejsFunction(this, 'resize').addFunctionUrl();"),
      'src/stack.resize.ts': 'export const handler = () => {};',
    };
    expect(await entriesOf(cdkFunctions, files)).toEqual(['ANY /* stack.ts:8']);
  });
});

describe('ignores', () => {
  it('functions of other repositories, and those that nothing here starts', async () => {
    const files = stack(
      "new NodejsFunction(this, 'gone', { entry: 'elsewhere/gone.ts' }).addFunctionUrl();\n    new NodejsFunction(this, 'mail', { entry: 'src/mail.ts' });",
    );
    expect(await entriesOf(cdkFunctions, files)).toEqual([]);
  });
});
