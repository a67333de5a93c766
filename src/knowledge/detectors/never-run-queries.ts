import type { CallSite, Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { Call } from '../../model/facts.ts';
import { isDropped } from '../dropped-promises.ts';
import type { Detector } from '../knowledge.ts';
import { promisedCalls, takesCallback } from '../promised-calls.ts';
import { siteOf } from '../region.ts';
import type { FoundHazard } from '../rows.ts';

/** `prisma.user.update({ … });` in a line of its own: such a query begins when somebody waits for it, and nobody does. */
export default {
  id: 'never-run-queries',
  description: 'Queries that begin only when somebody waits for them, and that nobody waits for.',
  detect: ({ program, matches }) => {
    const queries = promisedCalls(matches, 'when-awaited');
    return { hazards: program.calls.flatMap((site) => hazardAt({ program, queries }, site)) };
  },
} satisfies Detector;

interface Known {
  readonly program: Program;
  readonly queries: ReadonlySet<Call>;
}

function hazardAt({ program, queries }: Known, site: CallSite): readonly FoundHazard[] {
  const { file, call } = site;
  const facts = program.files.get(file);
  if (facts === undefined || !isDropped(call.use) || call.kind === 'new') return [];
  const query = queryOf({ program, queries }, site);
  if (query === null || takesCallback(facts, call)) return [];
  const at = { file, function: call.function };
  const what = writtenName(facts, query.call.callee);
  return [{ kind: 'never-run', what, file, line: query.call.line, symbol: symbolOf(program, at), at }];
}

/** What has one of these methods called on it begins, or is handed on. */
const BEGINS =
  /^(?:then|catch|finally|exec|execute\w*|run|all|get|stream|cursor|pipe|toPromise|subscribe|prepare|asCallback)$/;

/** The query at the beginning of a chain of calls: `db.insert(users).values(row)`. */
function queryOf({ program, queries }: Known, site: CallSite): CallSite | null {
  const values = program.files.get(site.file)?.values ?? [];
  const member = values[site.call.callee];
  if (queries.has(site.call)) return site;
  if (member?.kind !== 'member' || BEGINS.test(member.name)) return null;
  const before = values[member.object];
  return before?.kind === 'result' ? queryOf({ program, queries }, siteOf(program, site.file, before.call)) : null;
}
