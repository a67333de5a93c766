import type { Program } from '../code/link/program.ts';
import type { Place } from '../model/place.ts';
import type { OutboundCall } from '../model/resilience.ts';
import type { Deployable } from '../model/workspace.ts';
import type { Question } from './analysis.ts';
import type { Sink, SystemUse } from './rows.ts';
import { runsAtStart } from './state/runs-at-start.ts';

/** These wait by themselves until their server is there. */
const WAITS: ReadonlySet<string> = new Set(['mongodb', 'mongoose', '@nestjs/mongoose']);

interface Starting {
  readonly row: SystemUse;
  readonly sink: Sink;
  readonly call: Pick<OutboundCall, 'tries' | 'layers' | 'onFailure' | 'via'>;
}

/**
 * Where a compose file starts a service without waiting for a system that the service calls once when it starts, so that the
 * start fails where the system takes longer. Null where anything helps: tries, a handler, a container that is started anew.
 */
export function blindStart(question: Question, { row, sink, call }: Starting): Place | null {
  const { program, workspace, serviceOf } = question;
  if (isHelped(call) || !isAtStart(program, sink)) return null;
  const root = serviceOf(row.use.file)?.root;
  const found = workspace.deployables.find(
    (each) =>
      each.kind === 'compose' &&
      each.root === root &&
      (each.startedBlind ?? []).some((name) => isImageOf(workspace.deployables, { file: each.place.file, name }, row)),
  );
  return found?.place ?? null;
}

function isHelped({ tries, layers, onFailure, via }: Starting['call']): boolean {
  const goesOn = onFailure?.dispositions.every((each) => each !== 'rethrow' && each !== 'respond') ?? false;
  return tries.from === 'unknown' || tries.attempts !== 1 || layers.length > 0 || goesOn || WAITS.has(via);
}

function isAtStart(program: Program, { file, call: index }: Sink): boolean {
  const call = program.files.get(file)?.calls[index];
  return call?.use === 'awaited' && runsAtStart(program, { file, function: call.function });
}

/** `postgres:17` is PostgreSQL, `clickhouse/clickhouse-server` is ClickHouse. */
function isImageOf(
  all: readonly Deployable[],
  { file, name }: { readonly file: string; readonly name: string },
  { system }: SystemUse,
): boolean {
  const image = all.find((each) => each.kind === 'compose' && each.place.file === file && each.name === name)?.image;
  const plain = (image ?? '')
    .replace(/^.*\//, '')
    .replace(/[:@].*$/, '')
    .toLowerCase();
  return [system.name, ...(system.aliases ?? [])].some((each) => plain !== '' && plain.startsWith(each.toLowerCase()));
}
