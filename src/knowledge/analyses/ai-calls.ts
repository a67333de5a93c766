import { by } from '../../lib/order.ts';
import type { AiCall } from '../../model/ai-call.ts';
import type { Analysis, Question } from '../analysis.ts';
import { externalUses } from '../external-uses.ts';
import type { FoundAiCall, Sink, SystemUse } from '../rows.ts';
import { asksWhoSignedIn } from '../sign-in.ts';

/** Every place that asks a language model, and the system that answers. */
export default {
  id: 'ai-calls',
  analyse: (question) => {
    const known = question.rows.aiCalls;
    const uses = externalUses(question);
    const systems = new Map(uses.flatMap((row) => (row.sink === null ? [] : [[keyOf(row.sink), row.system.name]])));
    const taken = new Set(known.map(({ sink }) => keyOf(sink)));
    const others = uses.filter((row) => asksModel(row) && row.sink !== null && !taken.has(keyOf(row.sink)));
    const calls = [
      ...known.map((row) => placed(row, systems, question)),
      ...others.map((row) => byAddress(row, question)),
    ];
    return {
      aiCalls: calls.toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.api,
        ),
      ),
    };
  },
} satisfies Analysis;

function keyOf({ file, call }: Sink): string {
  return `${call} ${file}`;
}

/** The address that nearly all providers copied from OpenAI. Others, as `/v1/messages`, are those of senders of text messages too. */
const MODEL_PATH = /\/chat\/completions(?:[?#]|$)/;

/** Who signs in with the account of a provider asks no model. */
function asksModel(row: SystemUse): boolean {
  const { system, use, library, address } = row;
  if (library?.modelCalls !== undefined || asksWhoSignedIn(row)) return false;
  return (system.kind === 'llm' && use.effect === 'call') || (address !== null && MODEL_PATH.test(address));
}

function placed(
  { sink, provider, fallback, ...row }: FoundAiCall,
  systems: ReadonlyMap<string, string>,
  { serviceOf }: Question,
): AiCall {
  const system = provider ?? systems.get(keyOf(sink)) ?? fallback;
  return { ...row, service: serviceOf(row.file)?.name ?? null, system };
}

/** A call by URL: what it holds is not followed. */
function byAddress({ system, use, via }: SystemUse, { serviceOf }: Question): AiCall {
  const { file, line, symbol, api, certainty } = use;
  const open = { models: [], prompt: null, tools: null, schema: null, parsedUnchecked: null } as const;
  return {
    file,
    line,
    symbol,
    api,
    certainty,
    via,
    service: serviceOf(file)?.name ?? null,
    system: system.name,
    ...open,
  };
}
