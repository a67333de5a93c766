import { by } from '../../lib/order.ts';
import type { OutboundCall } from '../../model/resilience.ts';
import type { Analysis, Question } from '../analysis.ts';
import { breakerAround } from '../breakers.ts';
import { failureFinder } from '../failure-of-call.ts';
import type { CallSettings, SystemUse } from '../rows.ts';
import { callerOf, sinksOf } from '../sinks.ts';

/** The resilience ledger: one row for each call that leaves the process, with what happens when it fails. */
export default {
  id: 'outbound-calls',
  analyse: (question) => ({ outboundCalls: ledgerOf(question) }),
} satisfies Analysis;

function ledgerOf(question: Question): readonly OutboundCall[] {
  const { program, rows } = question;
  const { callOf, settingsOf, layersAround } = sinksOf(question);
  const failureOf = failureFinder(program, rows.errorHandlers);
  const found = rows.systemUses.flatMap((row): readonly OutboundCall[] => {
    const { sink, use } = row;
    const set = sink === null ? undefined : settingsOf(sink);
    const call = sink === null ? undefined : callOf(sink);
    if (sink === null || set === undefined || call === undefined || use.effect === 'client') return [];
    const caller = callerOf(question, row, sink);
    return [
      {
        ...withSettings(row, set),
        service: question.serviceOf(use.file)?.name ?? null,
        layers: [...new Set([...layersAround(caller), ...layersAround(sink)])],
        breaker: breakerAround(program, use.file, use.line) ?? breakerAround(program, sink.file, call.line),
        onFailure: failureOf(sink) ?? failureOf(caller),
      },
    ];
  });
  return oncePerPlace(found);
}

function withSettings(
  { system, via, use }: SystemUse,
  { client, timeout, tries, idempotencyKey }: CallSettings,
): Omit<OutboundCall, 'service' | 'layers' | 'breaker' | 'onFailure'> {
  return { ...use, via, system: system.name, client, timeout, tries, idempotencyKey };
}

/** A call that two patterns name is one row. */
function oncePerPlace(calls: readonly OutboundCall[]): readonly OutboundCall[] {
  const known = new Map(calls.map((row) => [`${row.file}:${row.line}:${row.system}:${row.api}`, row]));
  return [...known.values()].toSorted(
    by(
      (row) => row.file,
      (row) => row.line,
      (row) => row.system,
      (row) => row.api,
    ),
  );
}
