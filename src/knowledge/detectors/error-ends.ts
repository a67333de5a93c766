import type { CallSite, FunctionRef } from '../../code/link/program.ts';
import { functionOf, slotOf, textsOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { ClassFact, FileFacts } from '../../model/facts.ts';
import type { Disposition } from '../../model/handover-model.ts';
import { endDispositions, handedDispositions } from '../errors/end-dispositions.ts';
import type { ErrorBoundaryUse } from '../../model/process-uses.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

type Ends = Rows['errorEnds'];

const PROCESS = /^(?:global#process|node:process#default)\.(?:on|once|addListener)$|^node:process#(?:on|once)$/;
const LISTENS = /^(?:on|once|addListener|prependListener)$/;
const UNHANDLED = /^(?:uncaughtException|unhandledRejection|uncaughtExceptionMonitor)$/;
const BOUNDARY = /^(?:componentDidCatch|getDerivedStateFromError)$/;

/** Where errors end that nobody handled: the process, error middleware, listeners, filters of frameworks, boundaries of pages. */
export default {
  id: 'error-ends',
  description:
    'Handlers of uncaught exceptions and rejections, error middleware, listeners of `error` events, exception filters and error boundaries.',
  detect: (knowledge) => ({
    errorEnds: [
      ...knowledge.program.calls.flatMap((site) => [...ofProcess(knowledge, site), ...ofMember(knowledge, site)]),
      ...knowledge.matches.errorBoundaries.map((match) => ofLibrary(knowledge, match)),
      ...[...knowledge.program.files].flatMap(([file, facts]) => [
        ...classes(knowledge, file, facts),
        ...pages(knowledge, file, facts),
      ]),
    ],
  }),
} satisfies Detector;

function ofProcess(knowledge: Knowledge, { file, call, targets }: CallSite): Ends {
  if (!targets.some((target) => target.kind === 'api' && PROCESS.test(target.path))) return [];
  const [event, handler] = call.arguments;
  const heard = event === undefined ? [] : textsOf(knowledge.program, { file, value: event });
  const dispositions = handler === undefined ? null : handedDispositions(knowledge, { file, value: handler });
  return heard
    .filter((text) => UNHANDLED.test(text))
    .map((what) => ({ kind: 'process', what, dispositions, file, line: call.line }));
}

function ofMember(knowledge: Knowledge, site: CallSite): Ends {
  const callee = knowledge.program.files.get(site.file)?.values[site.call.callee];
  if (callee?.kind !== 'member') return [];
  if (callee.name === 'use') return ofMiddleware(knowledge, site);
  return LISTENS.test(callee.name) ? ofListener(knowledge, site) : [];
}

function ofMiddleware(knowledge: Knowledge, { file, call }: CallSite): Ends {
  const { program } = knowledge;
  const handler = call.arguments
    .flatMap((value) => functionOf(program, { file, value }) ?? [])
    .find((at) => program.files.get(at.file)?.functions[at.function]?.parameters.length === 4);
  if (handler === undefined) return [];
  const what = program.files.get(handler.file)?.functions[handler.function]?.name ?? '';
  return [{ kind: 'middleware', what, dispositions: endDispositions(knowledge, handler), file, line: call.line }];
}

/** `connection.on('error', (error) => …)`. */
function ofListener(knowledge: Knowledge, { file, call }: CallSite): Ends {
  const [event, handler] = call.arguments;
  const facts = knowledge.program.files.get(file);
  if (event === undefined || handler === undefined || facts === undefined) return [];
  if (!textsOf(knowledge.program, { file, value: event }).includes('error')) return [];
  const dispositions = handedDispositions(knowledge, { file, value: handler });
  return [{ kind: 'listener', what: writtenName(facts, call.callee), dispositions, file, line: call.line }];
}

function classes(knowledge: Knowledge, file: string, facts: FileFacts): Ends {
  return facts.classes.flatMap((row): Ends => {
    const caught = row.members.filter(({ name }) => BOUNDARY.test(name));
    const isFilter = isExceptionFilter(facts, row);
    if (caught.length === 0 && !isFilter) return [];
    const functions = (isFilter ? row.members.filter(({ name }) => name === 'catch') : caught).flatMap(({ values }) =>
      values.flatMap((value) => functionsAt(file, facts, value)),
    );
    return [
      {
        kind: isFilter ? 'filter' : 'boundary',
        what: row.name,
        dispositions: isFilter ? ofFilter(knowledge, functions) : ofBoundary(knowledge, functions),
        file,
        line: row.line,
      },
    ];
  });
}

/** Files and exports that a framework shows in place of a page that failed: `app/error.tsx`, `export function ErrorBoundary`. */
function pages(knowledge: Knowledge, file: string, facts: FileFacts): Ends {
  if (!/\.[jt]sx$/.test(file)) return [];
  const name = /(?:^|\/)app\/(?:.*\/)?(?:global-)?error\.[jt]sx$/.test(file) ? 'default' : 'ErrorBoundary';
  return facts.exports.flatMap((row): Ends => {
    const at =
      row.kind === 'value' && row.name === name ? functionOf(knowledge.program, { file, value: row.value }) : null;
    const shown = at === null ? undefined : knowledge.program.files.get(at.file)?.functions[at.function];
    if (at === null || shown === undefined) return [];
    return [{ kind: 'boundary', what: shown.name, dispositions: ofBoundary(knowledge, [at]), file, line: row.line }];
  });
}

/** `<ErrorBoundary fallback={…} onError={report}>` of a library. */
function ofLibrary(knowledge: Knowledge, { call: { site }, use }: Match<ErrorBoundaryUse>): Ends[number] {
  const { program } = knowledge;
  const { file, call } = site;
  const facts = program.files.get(file);
  const handler = use.handler === undefined ? null : slotOf(program, site, use.handler);
  const told = handler === null ? null : handedDispositions(knowledge, handler.ref);
  const isReported = use.reports === true || told?.includes('report') === true;
  const what = facts === undefined ? '' : writtenName(facts, call.callee);
  return {
    kind: 'boundary',
    what,
    dispositions: isReported ? ['report', 'respond'] : ['respond'],
    file,
    line: call.line,
  };
}

function ofFilter(knowledge: Knowledge, functions: readonly FunctionRef[]): readonly Disposition[] {
  return [...new Set(functions.flatMap((at) => endDispositions(knowledge, at)))];
}

/** A boundary shows something else in place of what failed, whatever its functions do beside it. */
function ofBoundary(knowledge: Knowledge, functions: readonly FunctionRef[]): readonly Disposition[] {
  const isReported = functions.some((at) => endDispositions(knowledge, at).includes('report'));
  return isReported ? ['report', 'respond'] : ['respond'];
}

function functionsAt(file: string, facts: FileFacts, value: number): readonly FunctionRef[] {
  const row = facts.values[value];
  return row?.kind === 'function' ? [{ file, function: row.function }] : [];
}

/** `@Catch()`, `implements ExceptionFilter`, `extends BaseExceptionFilter`: NestJS asks it. */
function isExceptionFilter(facts: FileFacts, row: ClassFact): boolean {
  const decorators = row.decorators.flatMap((index) => facts.calls[index]?.callee ?? []);
  const contracts = row.implements.flatMap((id) => {
    const type = facts.types[id];
    return type?.kind === 'reference' ? [type.value] : [];
  });
  return (
    decorators.some((value) => writtenName(facts, value) === 'Catch') ||
    [...contracts, row.extends ?? -1].some((value) => /^(?:Base)?ExceptionFilter$/.test(writtenName(facts, value)))
  );
}
