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

  it('the expression that decides a model, where only the running process knows it', async () => {
    const { aiCalls: rows } = await rowsOf(
      aiCalls,
      "import OpenAI from 'openai';\nimport { config } from './config';\nawait new OpenAI().chat.completions.create({ model: config.ai.model, messages: [] });",
    );
    expect(rows).toMatchObject([{ models: ['${config.ai.model}'] }]);
    const { aiCalls: parts = [] } = await rowsOf(
      aiCalls,
      "import OpenAI from 'openai';\nexport const ask = ({ model }: Options) => new OpenAI().chat.completions.create({ model, messages: [] });",
    );
    expect(parts).toMatchObject([{ models: ['${model}'] }]);
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

  it('the system of the model that a library for all of them is given, and of the one that an agent was made with', async () => {
    const source = [
      "import { ToolLoopAgent, streamText, wrapLanguageModel } from 'ai';",
      "import { createOpenAI, openai } from '@ai-sdk/openai';",
      "import { google } from '@ai-sdk/google';",
      "import { mistral } from '@ai-sdk/mistral';",
      "const rules = 'secret words';",
      "const agent = new ToolLoopAgent({ model: openai('gpt-4.1-mini'), instructions: rules, tools: {} });",
      'await agent.stream({ messages: [] });',
      "const pick = (isScan: boolean) => (isScan ? mistral('medium') : google('flash'));",
      'streamText({ model: pick(true), prompt });',
      "const deep = createOpenAI({ baseURL: 'https://api.deepseek.com' });",
      "streamText({ model: wrapLanguageModel({ model: deep('chat'), middleware }), prompt });",
    ].join('\n');
    const { aiCalls: rows = [], systemUses = [] } = await rowsOf(aiCalls, source);
    expect(rows).toMatchObject([
      { line: 7, models: ['gpt-4.1-mini'], provider: 'OpenAI', prompt: { line: 7 }, certainty: 'certain' },
      { line: 9, models: ['medium'], provider: 'Mistral AI', certainty: 'likely' },
      { line: 9, models: ['flash'], provider: 'Google Gemini', certainty: 'likely' },
      { line: 11, models: ['chat'], provider: 'DeepSeek' },
    ]);
    expect(systemUses.map(({ system, use }) => `${use.effect} ${system.name} ${use.line} ${use.certainty}`)).toEqual([
      'call OpenAI 7 certain',
      'call Mistral AI 9 likely',
      'call Google Gemini 9 likely',
      'call DeepSeek 11 certain',
    ]);
  });
});

describe('ignores', () => {
  it('what only asks for any JSON, and what lists models', async () => {
    const source =
      "import OpenAI from 'openai';\nconst client = new OpenAI();\nawait client.models.list();\nawait client.chat.completions.create({ model: 'gpt-4o', messages: [], response_format: { type: 'json_object' } });";
    const { aiCalls: rows } = await rowsOf(aiCalls, source);
    expect(rows).toMatchObject([{ line: 4, schema: null }]);
  });

  it('calls of a library that stands for a system: another detector has them', async () => {
    const source =
      "import OpenAI from 'openai';\nawait new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] });";
    expect((await rowsOf(aiCalls, source)).systemUses).toEqual([]);
  });
});
