import { exportsOf } from '../code/link/exports.ts';
import { numberOf } from '../code/link/number-of.ts';
import type { Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import { entryPointName } from '../model/entry-point-name.ts';
import type { Place } from '../model/place.ts';
import type { TimeLimit } from '../model/resilience.ts';
import type { Question } from './analysis.ts';
import { queueTries } from './queue-tries.ts';
import type { FoundEntryPoint } from './rows.ts';
import { serverLimitOf } from './server-limits.ts';
import { activityRuns } from './temporal-activities.ts';
import type { Start } from './worst-ways.ts';

export interface StartedBy extends Place {
  /** `POST /orders`, `queue emails`. */
  readonly name: string;
  /** When its work is given up; null where nothing says so. */
  readonly limit: TimeLimit | null;
  /** The library that starts it; null for what is no entry point. */
  readonly framework: string | null;
}

/** Functions at which work comes in from outside, with what runs the whole of it again. */
export const entryStarts = remembered(
  ({ program, rows }: Pick<Question, 'program' | 'rows'>): readonly Start<StartedBy>[] => {
    const triesOf = queueTries(program, rows);
    const ofEntries = rows.entryPoints.flatMap((row) => {
      const limit = row.timeLimit ?? routeLimit(program, row);
      return row.handlers.map((at) => ({
        at,
        entry: { name: entryPointName(row), file: row.file, line: row.line, limit, framework: row.framework },
        layers: row.kind === 'queue' ? [triesOf(row.queue, row.framework) ?? []].flat() : [],
        certainty: row.certainty,
      }));
    });
    const ofActivities = activityRuns(program).map(({ at, name, place, layer, limit }) => ({
      at,
      entry: { name: `activity ${name}`, ...place, limit, framework: null },
      layers: layer === null ? [] : [layer],
      certainty: 'certain' as const,
    }));
    return [...ofEntries, ...ofActivities];
  },
);

/**
 * `export const maxDuration = 60` beside the handler of a route, seconds after which Vercel stops it; else what its
 * configuration says of the file, and else the limit of the server.
 */
function routeLimit(program: Program, { file, kind }: FoundEntryPoint): TimeLimit | null {
  if (kind !== 'http') return null;
  const [found] = exportsOf(program.linker, file, 'maxDuration');
  const seconds = found?.kind === 'value' ? numberOf(program, found.ref) : null;
  const line = program.files.get(file)?.bindings.find(({ name }) => name === 'maxDuration')?.line;
  if (seconds !== null && line !== undefined) return { file, line, ms: seconds * 1000 };
  const configured = program.workspace.functionLimits.find(({ path }) => path === file);
  return configured === undefined ? serverLimitOf(program, file) : { ...configured.place, ms: configured.ms };
}
