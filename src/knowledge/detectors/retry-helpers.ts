import type { CallSite, Program } from '../../code/link/program.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { symbolOf } from '../../code/link/queries.ts';
import type { Detector } from '../knowledge.ts';
import { type RetryWrapper, retryWrappersOf, takesOperation } from '../retry-wrappers.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['retrySites'][number];

/** Calls of own functions that take an operation and run it again when it fails: `withRetry(() => send(mail), 3)`. */
export default {
  id: 'retry-helpers',
  description: 'Calls of own helpers that take an operation as an argument and try it again.',
  detect: (knowledge) => ({
    retrySites: retryWrappersOf(knowledge).flatMap((wrapper) =>
      callsOf(knowledge.program, wrapper).map((site) => toRow(knowledge.program, wrapper, site)),
    ),
  }),
} satisfies Detector;

/** Calls from outside the helper itself. */
function callsOf(program: Program, { at, operation }: RetryWrapper): readonly CallSite[] {
  return program
    .callersOf(at)
    .filter((site) => !isInside(program, site, at) && takesOperation(program, site, operation));
}

function isInside(program: Program, site: CallSite, at: RetryWrapper['at']): boolean {
  if (site.file !== at.file) return false;
  const functions = program.files.get(site.file)?.functions;
  for (let id = site.call.function; id > 0; id = functions?.[id]?.parent ?? 0) if (id === at.function) return true;
  return false;
}

function toRow(program: Program, wrapper: RetryWrapper, site: CallSite): Row {
  const facts = program.files.get(site.file);
  return {
    kind: 'library-wrapper',
    file: site.file,
    line: site.call.line,
    symbol: symbolOf(program, { file: site.file, function: site.call.function }),
    operation: facts === undefined ? '' : writtenName(facts, site.call.callee),
    ...wrapper.boundOf(site),
    ...wrapper.pace,
    certainty: site.targets.length > 1 ? 'likely' : 'certain',
  };
}
