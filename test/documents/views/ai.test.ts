import { expect, it } from 'vitest';
import ai from '../../../src/documents/views/ai.ts';
import type { AiCall } from '../../../src/model/ai-call.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';

const call: AiCall = {
  file: 'apps/api/a.ts',
  line: 3,
  symbol: 'ask',
  service: '@shop/api',
  via: 'openai',
  api: 'openai#default().chat.completions.create',
  system: 'OpenAI',
  models: ['gpt-4o'],
  prompt: { file: 'apps/api/a.ts', line: 4 },
  tools: null,
  schema: null,
  parsedUnchecked: { file: 'apps/api/a.ts', line: 7 },
  certainty: 'certain',
};

it('tells who answers, what is handed over, and what is used without a check', () => {
  expect(ai.build({ ...sampleModel, aiCalls: [call, { ...call, line: 9, parsedUnchecked: null }] })).toMatchObject([
    {
      total: 2,
      providers: { rows: [{ name: 'OpenAI', models: ['gpt-4o'], calls: 2 }] },
      calls: { rows: [{ prompt: { line: 4 }, tools: null }, {}] },
      unchecked: { rows: [{ evidence: { line: 7 } }] },
    },
  ]);
});

it('has no page where no model is asked', () => {
  expect(ai.build(emptyModel)).toEqual([]);
});
