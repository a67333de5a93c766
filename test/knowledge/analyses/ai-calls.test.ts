import { describe, expect, it } from 'vitest';
import aiCalls from '../../../src/knowledge/analyses/ai-calls.ts';
import type { FoundAiCall, SystemUse } from '../../../src/knowledge/rows.ts';
import { questionOf } from '../../support/question-of.ts';

const found: FoundAiCall = {
  file: 'apps/api/a.ts',
  line: 3,
  symbol: 'ask',
  via: 'ai',
  api: 'ai#generateText',
  models: ['gpt-4o'],
  prompt: null,
  tools: null,
  schema: null,
  parsedUnchecked: null,
  certainty: 'certain',
  sink: { file: 'apps/api/a.ts', call: 1 },
  provider: 'OpenAI',
  fallback: null,
};

function use(kind: 'llm' | 'http-api', effect: 'call' | 'client'): SystemUse {
  return {
    system: { name: 'DeepSeek', kind, hosting: 'saas' },
    via: 'fetch',
    library: null,
    basis: 'address',
    address: 'https://api.deepseek.com/v1',
    use: { file: 'apps/jobs/b.ts', line: 9, symbol: 'b', api: 'global#fetch', effect, certainty: 'certain' },
    sink: { file: 'apps/jobs/b.ts', call: 4 },
  };
}

describe('recognises', () => {
  it('calls of libraries with their provider, and calls by address', () => {
    const { aiCalls: rows } = aiCalls.analyse(questionOf({ aiCalls: [found], systemUses: [use('llm', 'call')] }));
    expect(rows).toMatchObject([
      { file: 'apps/api/a.ts', system: 'OpenAI', models: ['gpt-4o'] },
      { file: 'apps/jobs/b.ts', system: 'DeepSeek', models: [] },
    ]);
  });
});

describe('recognises by address', () => {
  it('calls of an own client to the API that providers share', () => {
    const row = { ...use('http-api', 'call'), address: '${LLM_URL}/v1/chat/completions' };
    expect(aiCalls.analyse(questionOf({ systemUses: [row] })).aiCalls).toHaveLength(1);
  });
});

describe('ignores', () => {
  it.each(['https://huggingface.co/oauth/token', 'https://huggingface.co/oauth/userinfo'])(
    'who signs in with the account of a provider: %s',
    (address) => {
      const row = { ...use('llm', 'call'), address };
      expect(aiCalls.analyse(questionOf({ systemUses: [row] })).aiCalls).toEqual([]);
    },
  );

  it('senders of text messages, whose address reads as that of a model', () => {
    const row = { ...use('http-api', 'call'), address: 'https://api.bulksms.com/v1/messages' };
    expect(aiCalls.analyse(questionOf({ systemUses: [row] })).aiCalls).toEqual([]);
  });

  it('a client that is only made, and systems of other kinds', () => {
    const systemUses = [use('llm', 'client'), use('http-api', 'call')];
    expect(aiCalls.analyse(questionOf({ systemUses })).aiCalls).toEqual([]);
  });
});
