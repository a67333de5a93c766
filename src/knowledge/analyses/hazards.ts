import { callGraph } from '../../code/link/call-graph.ts';
import { functionKey } from '../../code/link/linker.ts';
import { by } from '../../lib/order.ts';
import type { Analysis, Question } from '../analysis.ts';
import { loadedFiles } from '../loaded-files.ts';
import type { FoundHazard } from '../rows.ts';

/** Where asynchronous code fails unheard, or ends the process, on the way of what a service is asked to do. */
export default {
  id: 'hazards',
  analyse: (question) => {
    const isServed = servedBy(question);
    return {
      hazards: question.rows.hazards
        .filter(isServed)
        .map(({ kind, what, symbol, file, line }) => ({
          kind,
          what,
          symbol,
          file,
          line,
          service: question.serviceOf(file)?.name ?? null,
        }))
        .toSorted(
          by(
            (row) => row.file,
            (row) => row.line,
            (row) => row.kind,
          ),
        ),
    };
  },
} satisfies Analysis;

/** Is it reached by what clients, queues and clocks set off? A command may end its process, and so may what a clock starts in one. */
function servedBy({ program, rows }: Question): (row: FoundHazard) => boolean {
  const served = rows.entryPoints.filter(({ kind }) => kind !== 'cli');
  const reachedFrom = (entries: Question['rows']['entryPoints']) =>
    callGraph(program).reachableFrom(entries.flatMap(({ handlers }) => handlers));
  const reached = reachedFrom(served);
  const asked = reachedFrom(served.filter(({ kind }) => kind !== 'schedule'));
  const starts = rows.bootstraps.filter(({ role }) => role !== 'cli' && role !== 'frontend');
  const loaded = loadedFiles(
    program,
    [...served, ...starts].map(({ file }) => file),
  );
  return ({ kind, at, file }) => {
    const key = functionKey(at);
    // What lasts as long as the process may be made anywhere in what is loaded.
    if (kind === 'unhandled-error-event') return reached.has(key) || loaded.has(file);
    // Whoever calls it, the loop waits for nothing; a page of which a server shows the first state is none of its work.
    if (kind === 'async-for-each') return reached.has(key) || (loaded.has(file) && !/\.[jt]sx$/.test(file));
    return kind === 'process-exit' ? asked.get(key)?.certainty === 'certain' : reached.has(key);
  };
}
