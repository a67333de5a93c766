import { exportsOf } from '../../code/link/exports.ts';
import type { CallSite, Program } from '../../code/link/program.ts';
import { slotOf, symbolOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import { folderOf, nameOf } from '../../lib/tree-path.ts';
import type { TaskListUse } from '../../model/entry-uses.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT } from '../slot-text.ts';
import { writtenPath } from '../written-path.ts';

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
  const base = {
    kind: 'queue' as const,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    framework: library.id,
    certainty: likely ? ('likely' as const) : ('certain' as const),
  };
  if (slot === null) return folderRows(program, site, use).map((row) => ({ ...base, ...row }));
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

type Task = Pick<Rows['entryPoints'][number] & { readonly kind: 'queue' }, 'queue' | 'file' | 'line' | 'handlers'>;

/** Files of a folder, each a task by its name, also where the code names what is built of the folder. */
function folderRows(program: Program, site: CallSite, { folder }: TaskListUse): readonly Task[] {
  const slot = folder === undefined ? null : slotOf(program, site, folder);
  const written = slot === null ? null : writtenPath(program, slot.ref);
  if (written === null) return [];
  const paths = [
    written,
    ...['', 'src/'].map((source) => written.replace(/(^|\/)(?:dist|build|out|lib)\//, `$1${source}`)),
  ];
  const found = paths.map((path) => [...program.files.keys()].filter((file) => folderOf(file) === path));
  const files = found.find((each) => each.length > 0) ?? [];
  return files.flatMap((file) =>
    exportsOf(program.linker, file, 'default').flatMap((each) => {
      if (each.kind !== 'value') return [];
      const line =
        program.files.get(file)?.exports.find((row) => row.kind === 'value' && row.name === 'default')?.line ?? 1;
      const queue = nameOf(file).replace(/\.[mc]?[jt]sx?$/, '');
      return [{ queue, file, line, handlers: handlerFunctions(program, [each.ref]) }];
    }),
  );
}
