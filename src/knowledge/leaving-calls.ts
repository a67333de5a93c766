import { symbolOf } from '../code/link/queries.ts';
import { by } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import type { Question } from './analysis.ts';
import type { CallSettings, Sink, SystemUse } from './rows.ts';
import { chainOf, sinksOf } from './sinks.ts';

/** A call that leaves the process, where it runs. */
export interface Leaving {
  readonly row: SystemUse;
  readonly sink: Sink;
  readonly settings: CallSettings;
  /** Of the call itself, inside own helpers. */
  readonly line: number;
}

/** Whatever counts outbound calls counts these, so that all pages say the same number. */
export const leavingCalls = remembered((question: Question): readonly Leaving[] => {
  const { callOf, settingsOf } = sinksOf(question);
  const found = question.rows.systemUses.flatMap((row): readonly Leaving[] => {
    const { sink, use } = row;
    const settings = sink === null ? undefined : settingsOf(sink);
    const call = sink === null ? undefined : callOf(sink);
    if (sink === null || settings === undefined || call === undefined || use.effect === 'client') return [];
    return [{ row: placedWhereItRuns(question, row, sink), sink, settings, line: call.line }];
  });
  return oncePerPlace(found);
});

/** `new HttpClient({ baseUrl })` decides where its requests go, and makes none. */
function placedWhereItRuns(question: Question, row: SystemUse, sink: Sink): SystemUse {
  const call = sinksOf(question).callOf(sink);
  const calls = question.program.files.get(row.use.file)?.calls.filter(({ line }) => line === row.use.line) ?? [];
  const isMade = calls.length > 0 && calls.every(({ kind }) => kind === 'new');
  if (call === undefined || chainOf(question, row, sink).length === 1 || !isMade) return row;
  const symbol = symbolOf(question.program, { file: sink.file, function: call.function });
  return { ...row, use: { ...row.use, file: sink.file, line: call.line, symbol } };
}

/** A call that two patterns name is one row. */
function oncePerPlace(calls: readonly Leaving[]): readonly Leaving[] {
  const keyOf = ({ row: { use, system } }: Leaving): string => `${use.file}:${use.line}:${system.name}:${use.api}`;
  return [...new Map(calls.map((each) => [keyOf(each), each])).values()].toSorted(
    by(
      ({ row }) => row.use.file,
      ({ row }) => row.use.line,
      ({ row }) => row.system.name,
      ({ row }) => row.use.api,
    ),
  );
}
