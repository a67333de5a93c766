import { functionOf, textsOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { ClassFact, FileFacts } from '../../model/facts.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

type Ends = Rows['errorEnds'];

const LISTENS = /^(?:global#process|node:process#default)\.(?:on|once|addListener)$|^node:process#(?:on|once)$/;
const UNHANDLED = /^(?:uncaughtException|unhandledRejection|uncaughtExceptionMonitor)$/;
const BOUNDARY = /^(?:componentDidCatch|getDerivedStateFromError)$/;

/** Where errors end that nobody handled: the process, error middleware, filters of frameworks, boundaries of pages. */
export default {
  id: 'error-ends',
  description:
    'Handlers of uncaught exceptions and rejections, error middleware, exception filters and error boundaries.',
  detect: (knowledge) => ({
    errorEnds: [...calls(knowledge), ...[...knowledge.program.files].flatMap(([file, facts]) => classes(file, facts))],
  }),
} satisfies Detector;

function calls({ program }: Knowledge): Ends {
  return program.calls.flatMap((site): Ends => {
    const { file, call, targets } = site;
    const place = { file, line: call.line };
    if (targets.some((target) => target.kind === 'api' && LISTENS.test(target.path))) {
      const [event] = call.arguments;
      const heard = event === undefined ? [] : textsOf(program, { file, value: event });
      return heard.filter((text) => UNHANDLED.test(text)).map((what) => ({ kind: 'process', what, ...place }));
    }
    const callee = program.files.get(file)?.values[call.callee];
    if (callee?.kind !== 'member' || callee.name !== 'use') return [];
    const handler = call.arguments
      .flatMap((value) => functionOf(program, { file, value }) ?? [])
      .map((at) => program.files.get(at.file)?.functions[at.function])
      .find((row) => row?.parameters.length === 4);
    return handler === undefined ? [] : [{ kind: 'middleware', what: handler.name, ...place }];
  });
}

function classes(file: string, facts: FileFacts): Ends {
  return facts.classes.flatMap((row): Ends => {
    const isBoundary = row.members.some(({ name }) => BOUNDARY.test(name));
    const isFilter = isExceptionFilter(facts, row);
    if (!isBoundary && !isFilter) return [];
    return [{ kind: isFilter ? 'filter' : 'boundary', what: row.name, file, line: row.line }];
  });
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
