import { expect, it } from 'vitest';
import { render } from '../../../src/documents/render/render.ts';
import messages from '../../../src/documents/views/messages.ts';
import type { LogMessage } from '../../../src/model/log-message.ts';
import { sampleModel } from '../../support/sample-model.ts';

const [handler] = sampleModel.errorHandlers;
if (handler === undefined) throw new Error('The sample has a handler of errors');
const message: LogMessage = {
  kind: 'log',
  parts: ['order ', ' | failed'],
  level: 'error',
  via: 'pino',
  file: handler.file,
  line: handler.line + 1,
  symbol: handler.symbol,
  handler: handler.line,
  service: '@shop/api',
};
const withMessages = (logMessages: readonly LogMessage[]) => ({ ...sampleModel, logMessages });

it('lists errors before warnings and other lines, with what becomes of the failure', async () => {
  const model = withMessages([
    { ...message, level: 'info', parts: ['order paid'] },
    { ...message, kind: 'error', level: 'OrderError', parts: ['no order ', ''] },
    message,
    { ...message, level: 'warn', parts: ['label is late'] },
  ]);
  expect(messages.build(model)).toMatchObject([
    {
      path: 'services/api/messages.md',
      total: 4,
      groups: [
        { kind: 'error', messages: { rows: [{ text: 'order … | failed', dispositions: handler.dispositions }] } },
        { kind: 'warn' },
        { kind: 'thrown', messages: { rows: [{ text: 'no order …' }] } },
        { kind: 'other' },
      ],
    },
  ]);
  const page = (await render(model)).find(({ path }) => path === 'services/api/messages.md');
  expect(page?.markdown).toContain('order … \\| failed');
});

it('stays a page that can be read, and says what it leaves out', async () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    ...message,
    level: ['error', 'warn', 'info'][index % 3] ?? '',
    parts: [`order number ${index} failed`],
  }));
  const page = (await render(withMessages(many))).find(({ path }) => path === 'services/api/messages.md');
  expect(page?.markdown.split('\n').length).toBeLessThanOrEqual(400);
  expect(page?.markdown).toContain('under `logMessages`');
});

it('has no page where a service writes nothing', () => {
  expect(messages.build(withMessages([]))).toEqual([]);
});
