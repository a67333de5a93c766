import { by } from '../../lib/order.ts';
import type { Call } from '../../model/facts.ts';
import type { OutboundCall } from '../../model/resilience.ts';
import type { Analysis, Question } from '../analysis.ts';
import { breakerAround } from '../breakers.ts';
import { failureFinder } from '../failure-of-call.ts';
import { retryLayers } from '../retry-layers.ts';
import type { CallSettings, Sink, SystemUse } from '../rows.ts';

/** The resilience ledger: one row for each call that leaves the process, with what happens when it fails. */
export default {
  id: 'outbound-calls',
  analyse: (question) => ({ outboundCalls: ledgerOf(question) }),
} satisfies Analysis;

function ledgerOf(question: Question): readonly OutboundCall[] {
  const { program, rows } = question;
  const settings = new Map(rows.callSettings.map((row) => [sinkKey(row), row]));
  const layers = retryLayers(program, rows.retrySites);
  const failureOf = failureFinder(program, rows.errorHandlers);
  const found = rows.systemUses.flatMap((row): readonly OutboundCall[] => {
    const { sink, use } = row;
    const set = sink === null ? undefined : settings.get(sinkKey(sink));
    const call = sink === null ? undefined : callOf(question, sink);
    if (sink === null || set === undefined || call === undefined || use.effect === 'client') return [];
    const caller = callAt(question, row, sink);
    const outer = callOf(question, caller);
    const inside = layers.around(sink.file, call);
    const outside = outer === undefined ? [] : layers.around(use.file, outer);
    return [
      {
        ...withSettings(row, set),
        service: question.serviceOf(use.file)?.name ?? null,
        layers: [...new Set([...outside, ...inside])],
        breaker: breakerAround(program, use.file, use.line) ?? breakerAround(program, sink.file, call.line),
        onFailure: failureOf(sink) ?? failureOf(caller),
      },
    ];
  });
  return oncePerPlace(found);
}

function sinkKey({ file, call }: Sink): string {
  return `${call} ${file}`;
}

function withSettings(
  { system, via, use }: SystemUse,
  { client, timeout, tries, idempotencyKey }: CallSettings,
): Omit<OutboundCall, 'service' | 'layers' | 'breaker' | 'onFailure'> {
  return { ...use, via, system: system.name, client, timeout, tries, idempotencyKey };
}

function callOf({ program }: Question, { file, call }: Sink): Call | undefined {
  return program.files.get(file)?.calls[call];
}

/** The call at the place of a use: of the own helper whose inside leaves the process. */
function callAt(question: Question, { use }: SystemUse, sink: Sink): Sink {
  if (use.file === sink.file && callOf(question, sink)?.line === use.line) return sink;
  const index = question.program.files.get(use.file)?.calls.findIndex((call) => call.line === use.line) ?? -1;
  return { file: use.file, call: index };
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
