import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { AiCall } from '../../model/ai-call.ts';
import { cap } from '../rows/cap.ts';
import { evidenceOf, toEvidence } from '../rows/evidence.ts';
import type { View } from '../view.ts';

/** Where language models are asked, and what their answers are checked for; no page where none is asked. */
export default {
  id: 'ai',
  build: ({ aiCalls }) => {
    const providers = [...groupBy(aiCalls, ({ system }) => system ?? '')].map(([name, calls]) =>
      toProvider(name, calls),
    );
    const unchecked = aiCalls.flatMap(({ parsedUnchecked, symbol, system }) =>
      parsedUnchecked === null ? [] : [{ system, evidence: toEvidence({ ...parsedUnchecked, symbol }) }],
    );
    return aiCalls.length === 0
      ? []
      : [
          {
            total: aiCalls.length,
            providers: cap(providers.toSorted(by((row) => row.name ?? '')), 40),
            calls: cap(aiCalls.map(toRow), 150),
            unchecked: cap(unchecked, 40),
          },
        ];
  },
} satisfies View;

function toProvider(name: string, calls: readonly AiCall[]) {
  return {
    name: name === '' ? null : name,
    via: distinct(calls.map(({ via }) => via)),
    models: distinct(calls.flatMap(({ models }) => models)),
    services: cap(distinct(calls.flatMap(({ service }) => service ?? [])), 4),
    calls: calls.length,
    evidence: evidenceOf(calls, 2),
  };
}

function toRow({ models, prompt, tools, schema, certainty, system, ...call }: AiCall) {
  return { system, models, prompt, tools, schema, likely: certainty === 'likely', evidence: toEvidence(call) };
}
