import { functionKey } from '../../code/link/linker.ts';
import type { CallSite, FunctionRef, Program, Ref } from '../../code/link/program.ts';
import { splitPath } from '../../code/link/queries.ts';
import type { ObservabilityUse } from '../../model/signal-uses.ts';
import { matchesPath } from '../catalogue-index.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { type WrappedUse, type Wrapper, functionsAround, throughOf, wrappingOf } from '../wrappers.ts';

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
  const watching = knowledge.matches.observability.filter(({ call: { site }, use }) => !isAlert(site, use));
  const known = watching.map(({ call, use }): WrappedUse<ObservabilityUse> => ({
    site: call.site,
    meaning: use,
    through: null,
  }));
  const { uses, wrappers } = wrappingOf(knowledge.program, known, { accepts: isAboutWatching, others: 2 });
  const direct = [...known, ...uses.filter((use) => use.through !== null)];
  const seen = new Set(direct.map(({ site }) => site.call));
  const further = [
    ...callersOfMade(knowledge.program, [...direct, ...leadingTo(knowledge.program, direct)]),
    ...callersOfDelegates(knowledge.program, [...wrappers.values()]),
  ].filter(({ site }) => !seen.has(site.call));
  return [...direct, ...further].map((use) => ({
    kind: use.meaning.kind,
    what: `${use.meaning.what}${throughOf(knowledge.program, use)}`,
    ...(use.meaning.automatic === true ? { automatic: true as const } : {}),
    ...(use.meaning.chat === true ? { isNews: true as const } : {}),
    file: use.site.file,
    line: use.site.call.line,
  }));
}

/** Messages are what the detector of alerts tells. */
function isAlert({ call }: CallSite, { kind }: ObservabilityUse): boolean {
  return kind === 'alerting' && call.kind === 'call';
}

/** `timer.stop()`, which counts inside of a function with another name: calls of the functions in which known calls are. */
function leadingTo(
  program: Program,
  uses: readonly WrappedUse<ObservabilityUse>[],
): readonly WrappedUse<ObservabilityUse>[] {
  return uses.flatMap((use) => {
    const at = { file: use.site.file, function: use.site.call.function };
    return at.function === 0 ? [] : program.callersOf(at).map((site) => ({ ...use, site }));
  });
}

/** `app.use(metricsMiddleware('api'))`: an own function that makes a function which watches. */
function callersOfMade(
  program: Program,
  uses: readonly WrappedUse<ObservabilityUse>[],
): readonly WrappedUse<ObservabilityUse>[] {
  const makers = new Map<string, WrappedUse<ObservabilityUse>>();
  for (const use of uses) {
    const facts = program.files.get(use.site.file);
    for (const id of functionsAround(facts, use.site.call.function)) {
      const row = facts?.functions[id];
      const makes = row?.returns.some((value) => facts?.values[value]?.kind === 'function') === true;
      const at = { file: use.site.file, function: id };
      if (makes && isAboutWatching(row?.name ?? '')) makers.set(functionKey(at), { ...use, through: at });
    }
  }
  return [...makers.values()].flatMap((use) =>
    use.through === null ? [] : program.callersOf(use.through).map((site) => ({ ...use, site })),
  );
}

/**
 * `record(name) { this.backends.map((each) => each.record(name)); }`: an own function that hands on to functions of its own
 * name, of which one is known to watch.
 */
function callersOfDelegates(
  program: Program,
  wrappers: readonly Wrapper<ObservabilityUse>[],
): readonly WrappedUse<ObservabilityUse>[] {
  const known = new Map(wrappers.map((each) => [memberName(program, each.at), each]));
  const delegates = new Map<string, WrappedUse<ObservabilityUse>>();
  for (const site of program.calls) {
    const facts = program.files.get(site.file);
    const callee = facts?.values[site.call.callee];
    const backend = callee?.kind === 'member' ? known.get(callee.name) : undefined;
    if (backend === undefined || callee?.kind !== 'member') continue;
    for (const id of functionsAround(facts, site.call.function)) {
      const at = { file: site.file, function: id };
      const isKnown = wrappers.some((each) => functionKey(each.at) === functionKey(at));
      if (memberName(program, at) === callee.name && !isKnown)
        delegates.set(functionKey(at), { site, meaning: backend.meaning, through: at });
    }
  }
  return [...delegates.values()].flatMap((use) =>
    use.through === null ? [] : program.callersOf(use.through).map((site) => ({ ...use, site })),
  );
}

function memberName(program: Program, at: FunctionRef): string {
  return program.files.get(at.file)?.functions[at.function]?.name.split('.').at(-1) ?? '';
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
