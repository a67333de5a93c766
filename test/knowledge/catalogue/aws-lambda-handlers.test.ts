import { describe, expect, it } from 'vitest';
import typedHandlers from '../../../src/knowledge/detectors/typed-handlers.ts';
import { entriesOf } from '../../support/rows-of.ts';

const handlerOf = (type: string): string =>
  `import type { ${type} } from 'aws-lambda';\nexport const handler: ${type} = async () => {};`;

describe('recognises', () => {
  it.each([
    ['APIGatewayProxyHandlerV2', 'ANY ${…} a.ts:2'],
    ['ALBHandler', 'ANY ${…} a.ts:2'],
    ['SNSHandler', 'queue ${…} a.ts:2'],
    ['ScheduledHandler', 'schedule in a.ts › handler a.ts:2'],
  ])('%s', async (type, entry) => {
    expect(await entriesOf(typedHandlers, handlerOf(type))).toEqual([entry]);
  });
});

describe('ignores', () => {
  it('handlers of events that nobody outside sends', async () => {
    expect(await entriesOf(typedHandlers, handlerOf('PostConfirmationTriggerHandler'))).toEqual([]);
  });
});
