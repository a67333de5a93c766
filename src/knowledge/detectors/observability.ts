import type { Ref } from '../../code/link/program.ts';
import { splitPath } from '../../code/link/queries.ts';
import type { ObservabilityUse } from '../../model/library.ts';
import { matchesPath } from '../catalogue-index.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { type WrappedUse, throughOf, wrappingOf } from '../wrappers.ts';

type Row = Rows['observability'][number];

/** What libraries of metrics, traces, error reports and health checks are used for, own functions around them included. */
export default {
  id: 'observability',
  description: 'Metrics, traces, error reports and health checks of libraries, also through own functions around them.',
  detect: (knowledge) => ({
    observability: [...calls(knowledge), ...setUps(knowledge), ...subclasses(knowledge), ...handedOn(knowledge)],
  }),
} satisfies Detector;

/** Known calls, those inside of own functions too, and the calls of such functions. */
function calls(knowledge: Knowledge): readonly Row[] {
  const known = knowledge.matches.observability.map(({ call, use }): WrappedUse<ObservabilityUse> => ({
    site: call.site,
    meaning: use,
    through: null,
  }));
  const wrapped = wrappingOf(knowledge.program, known, { accepts: isAboutWatching, others: 2 }).uses.filter(
    (use) => use.through !== null,
  );
  return [...known, ...wrapped].map((use) => ({
    kind: use.meaning.kind,
    what: `${use.meaning.what}${throughOf(knowledge.program, use)}`,
    file: use.site.file,
    line: use.site.call.line,
  }));
}

/** `telemetryMiddleware`, `measureQuery`: functions that watch and also do what they watch. */
function isAboutWatching(name: string): boolean {
  return /telemetry|metric|measure|instrument|tracing|traced|capture(?:error|exception)/i.test(name);
}

const SETS_UP =
  /(?:^|\.)(?:init|setup|set_up|start|register|configure|enable|bootstrap)(?![a-z])|(?:^|\.)initiali[sz]e/;

/** `startTracing()`: who calls an own function that sets a library up is who is watched. */
function setUps({ program, matches }: Knowledge): readonly Row[] {
  return matches.observability.flatMap(({ call: { site, path }, use }): readonly Row[] => {
    const row = program.files.get(site.file)?.functions[site.call.function];
    const isSetUp = site.call.kind === 'new' || SETS_UP.test(path);
    if (row === undefined || !isSetUp || !SETS_UP.test(row.name)) return [];
    return program.callersOf({ file: site.file, function: site.call.function }).map((caller) => ({
      kind: use.kind,
      what: `${use.what}, through ${row.name}`,
      file: caller.file,
      line: caller.call.line,
    }));
  });
}

/** `class QueueHealth extends HealthIndicator`. */
function subclasses(knowledge: Knowledge): readonly Row[] {
  return [...knowledge.program.files].flatMap(([file, facts]) =>
    facts.classes.flatMap((row): readonly Row[] => {
      const use = row.extends === null ? null : useAt(knowledge, { file, value: row.extends });
      return use === null ? [] : [{ kind: use.kind, what: `${use.what} ${row.name}`, file, line: row.line }];
    }),
  );
}

/** `export const onRequestError = Sentry.captureRequestError`: a framework calls it. */
function handedOn(knowledge: Knowledge): readonly Row[] {
  return [...knowledge.program.files].flatMap(([file, facts]) =>
    facts.exports.flatMap((row): readonly Row[] => {
      const use = row.kind === 'value' ? useAt(knowledge, { file, value: row.value }) : null;
      return use === null || row.kind !== 'value'
        ? []
        : [{ kind: use.kind, what: `${use.what}, as ${row.name}`, file, line: row.line }];
    }),
  );
}

function useAt({ program, catalogue }: Knowledge, ref: Ref): ObservabilityUse | null {
  for (const target of program.targetsOf(ref)) {
    if (target.kind !== 'api') continue;
    const [module, path] = catalogue.canonical(...splitPath(target.path));
    const use = catalogue
      .librariesOf(module)
      .flatMap((each) => each.observability ?? [])
      .find((each) => matchesPath(each.path, path));
    if (use !== undefined) return use;
  }
  return null;
}
