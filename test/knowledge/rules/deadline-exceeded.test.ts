import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/deadline-exceeded.ts';
import { modelOf } from '../../support/model-of.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { emptyModel } from '../../support/sample-model.ts';

const overrun = {
  entry: 'POST /orders',
  limit: { file: 'serverless.yml', line: 8, ms: 30_000 },
  tries: 3,
  worstMs: 240_000,
  certainty: 'certain',
} as const;

/** Messages of the rule for a route that Vercel stops after 30 s. */
async function messagesOf(
  call: string,
  limit = 'export const maxDuration = 30;',
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const model = await modelOf({
    ...files,
    'package.json': '{"name":"shop","dependencies":{"next":"16.0.0","openai":"6.49.0"}}',
    'app/api/ask/route.ts': `
      import OpenAI from 'openai';
      ${limit}
      const client = new OpenAI({ apiKey: 'k', timeout: 8_000 });
      export async function POST() {
        await ${call};
        return new Response();
      }
    `,
  });
  return rule.check(model).map(({ message }) => message);
}

describe('recognises', () => {
  it('tries that take longer than a function is given', () => {
    expect(rule.check({ ...emptyModel, outboundCalls: [outboundCall({ service: 'api', overrun })] })).toEqual([
      {
        message: 'Stripe may take 4 min in 3 tries, but POST /orders is given 30 s.',
        service: 'api',
        evidence: [
          { file: 'apps/api/src/pay.ts', line: 12 },
          { file: 'serverless.yml', line: 8 },
        ],
      },
    ]);
  });

  it('one try that does, and several calls alike', () => {
    const calls = [12, 14].map((line) =>
      outboundCall({ line, overrun: { ...overrun, tries: 1, certainty: 'likely' } }),
    );
    const [found] = rule.check({ ...emptyModel, outboundCalls: calls });
    expect(found?.message).toBe('Stripe (2 calls) may likely take 4 min, but POST /orders is given 30 s.');
  });

  it('tries of a route that say how long it may run', async () => {
    expect(await messagesOf('client.chat.completions.create({}, { timeout: 12_000 })')).toEqual([
      'OpenAI may take 36 s in 3 tries, but POST /api/ask is given 30 s.',
    ]);
  });

  it('tries of a route whose limit stands in vercel.json', async () => {
    const settings = { 'vercel.json': '{ "functions": { "app/api/**/*": { "maxDuration": 20 } } }' };
    expect(await messagesOf('client.chat.completions.create({})', '', settings)).toEqual([
      'OpenAI may take 24 s in 3 tries, but POST /api/ask is given 20 s.',
    ]);
    expect(await messagesOf('client.chat.completions.create({})', '')).toEqual([]);
  });
});

describe('ignores', () => {
  it('tries that fit into the limit, and routes without one', async () => {
    expect(await messagesOf('client.chat.completions.create({})')).toEqual([]);
    expect(await messagesOf('client.chat.completions.create({}, { timeout: 60_000 })', '')).toEqual([]);
  });

  it('calls of which nothing is known', () => {
    expect(rule.check({ ...emptyModel, outboundCalls: [outboundCall({})] })).toEqual([]);
  });
});
