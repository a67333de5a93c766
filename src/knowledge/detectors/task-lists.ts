import { symbolOf } from '../../code/link/queries.ts';
import { slotOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import type { TaskListUse } from '../../model/entry-uses.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT } from '../slot-text.ts';

/** Tasks that a worker is given under their names: `run({ taskList: { mail, resize } })`. */
export default {
  id: 'task-lists',
  description: 'Queue consumers that are the entries of an object, each at its own line.',
  detect: (knowledge) => ({
    entryPoints: knowledge.matches.taskLists.flatMap((match) => taskRows(knowledge, match)),
  }),
} satisfies Detector;

function taskRows({ program }: Knowledge, { call, library, use }: Match<TaskListUse>): Rows['entryPoints'] {
  const { site, likely } = call;
  const slot = slotOf(program, site, use.tasks);
  if (slot === null) return [];
  const base = {
    kind: 'queue' as const,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    framework: library.id,
    certainty: likely ? ('likely' as const) : ('certain' as const),
  };
  const rows = program.targetsOf(slot.ref).flatMap((target): Rows['entryPoints'] => {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'object' || target.kind !== 'structure') return [];
    const { file } = target.at;
    return row.properties.map(({ name, value, line }) => ({
      ...base,
      queue: name,
      file,
      line,
      handlers: handlerFunctions(program, [{ file, value }]),
    }));
  });
  const nameless = { ...base, queue: UNKNOWN_TEXT, file: site.file, line: site.call.line, handlers: [] };
  return rows.length > 0 ? rows : [nameless];
}
