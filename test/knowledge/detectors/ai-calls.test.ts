import { describe, expect, it } from 'vitest';
import aiCalls from '../../../src/knowledge/detectors/ai-calls.ts';
import { rowsOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('models of the code and of the environment, and the places of prompts, tools and schemas', async () => {
    const source = [
      "import OpenAI from 'openai';",
      'const client = new OpenAI();',
      "const messages = [{ role: 'system', content: 'secret words' }];",
      'const tools = [];',
      'await client.chat.completions.create({',
      "  model: process.env.CHAT_MODEL ?? 'gpt-4o',",
      '  messages,',
      '  tools,',
      "  response_format: { type: 'json_schema', json_schema: {} },",
      '});',
    ].join('\n');
    const { aiCalls: rows } = await rowsOf(aiCalls, source);
    expect(rows).toMatchObject([
      {
        line: 5,
        via: 'openai',
        models: ['${CHAT_MODEL}', 'gpt-4o'],
        prompt: { line: 3 },
        tools: { line: 4 },
        schema: { line: 9 },
        parsedUnchecked: null,
        fallback: 'OpenAI',
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('secret words');
  });

  it('all models of a table, where it is not known which row is taken', async () => {
    const source = [
      "import { InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';",
      "enum Kind { Short = 'short', Long = 'long' }",
      "const SETTINGS = { [Kind.Short]: { modelId: 'anthropic.haiku' }, [Kind.Long]: { modelId: 'anthropic.sonnet' } };",
      'export function ask(kind: Kind) {',
      '  const settings = SETTINGS[kind];',
      '  return new InvokeModelCommand({ modelId: settings.modelId, body: "{}" });',
      '}',
    ].join('\n');
    const { aiCalls: rows } = await rowsOf(aiCalls, source);
    expect(rows).toMatchObject([{ line: 6, models: ['anthropic.haiku', 'anthropic.sonnet'] }]);
  });

  it('the provider of a model that is an object', async () => {
    const source =
      "import { generateObject } from 'ai';\nimport { anthropic } from '@ai-sdk/anthropic';\nconst model = anthropic('claude-sonnet-4');\nawait generateObject({ model, schema, prompt: 'x' });";
    const { aiCalls: rows } = await rowsOf(aiCalls, source);
    expect(rows).toMatchObject([{ models: ['claude-sonnet-4'], provider: 'Anthropic', schema: { line: 4 } }]);
  });
});

describe('ignores', () => {
  it('what only asks for any JSON, and what lists models', async () => {
    const source =
      "import OpenAI from 'openai';\nconst client = new OpenAI();\nawait client.models.list();\nawait client.chat.completions.create({ model: 'gpt-4o', messages: [], response_format: { type: 'json_object' } });";
    const { aiCalls: rows } = await rowsOf(aiCalls, source);
    expect(rows).toMatchObject([{ line: 4, schema: null }]);
  });
});
