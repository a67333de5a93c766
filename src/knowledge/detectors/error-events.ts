import type { CallSite, Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { FileFacts, ValueId } from '../../model/facts.ts';
import type { ErrorEventUse } from '../../model/process-uses.ts';
import { groupBy } from '../../lib/group-by.ts';
import { errorListeners, isErrorEvent, LISTENS } from '../error-listeners.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { FoundHazard } from '../rows.ts';

/** What ends the process by an `error` event, where no listener of one is in sight: pools, clients, and streams that are piped. */
export default {
  id: 'error-events',
  description:
    'Emitters of `error` without a listener: clients and pools of the catalogue, and streams that are piped on.',
  detect: (knowledge) => {
    const { program, matches, calls } = knowledge;
    const heard = new Map(
      [...groupBy(errorListeners(program), ({ file }) => file)].map(([file, rows]) => [
        file,
        new Set(rows.map(({ call }) => call)),
      ]),
    );
    const asked = new Set(
      calls.flatMap(({ site, module, path }) =>
        LISTENS.test(path) && isErrorEvent(program, site) ? [`${module}#${path.replace(LISTENS, '')}`] : [],
      ),
    );
    return {
      hazards: matches.errorEvents.flatMap((match) =>
        isHeard(knowledge, match, { heard, asked }) ? [] : [toHazard(program, match)],
      ),
    };
  },
} satisfies Detector;

interface Heard {
  /** By file, the calls whose result gets a listener. */
  readonly heard: ReadonlyMap<string, ReadonlySet<number>>;
  /** Paths of the catalogue that get one anywhere. */
  readonly asked: ReadonlySet<string>;
}

function isHeard(
  { program }: Pick<Knowledge, 'program'>,
  { call: { site, module, path }, use }: Match<ErrorEventUse>,
  { heard, asked }: Heard,
): boolean {
  if (use.piped === true) return heard.get(site.file)?.has(site.index) === true || !isPiped(program, site);
  return asked.has(`${module}#${path}()`) || heard.get(site.file)?.has(site.index) === true;
}

/** `read(path).pipe(response)`, also through a name of its own; `pipeline` is not `pipe`. */
function isPiped(program: Program, { file, index }: CallSite): boolean {
  const facts = program.files.get(file);
  if (facts === undefined) return false;
  const pipes = facts.calls.filter(({ callee }) => {
    const row = facts.values[callee];
    return row?.kind === 'member' && row.name === 'pipe' && isFrom(facts, row.object, index);
  });
  return pipes.length > 0;
}

function isFrom(facts: FileFacts, value: ValueId, call: number): boolean {
  const row = facts.values[value];
  if (row?.kind === 'result') return row.call === call;
  const values = row?.kind === 'local' ? (facts.bindings[row.binding]?.values ?? []) : [];
  return values.length === 1 && values.some((each) => isFrom(facts, each, call));
}

function toHazard(program: Program, { call: { site } }: Match<ErrorEventUse>): FoundHazard {
  const at = { file: site.file, function: site.call.function };
  const facts = program.files.get(site.file);
  const what = facts === undefined ? '' : writtenName(facts, site.call.callee);
  return {
    kind: 'unhandled-error-event',
    what,
    file: site.file,
    line: site.call.line,
    symbol: symbolOf(program, at),
    at,
  };
}
