import { functionKey } from '../code/link/linker.ts';
import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import { handlersOf } from './handlers.ts';
import { lastName, mentions } from './mentions.ts';
import { contentsOf } from './region.ts';
import { functionsAround } from './wrappers.ts';

/** From the code that handles an error to the message: `catch` → `respond` → `tellOnCall`. */
const MOST_STEPS = 2;

/**
 * Is a message about a failure? It is sent where an error is handled, or to a channel that the code names after alerts.
 * What a wrapper sends is about what its callers say, so that they are not asked for it.
 */
export function tellsOfFailures(program: Program): (site: CallSite, isInWrapper: boolean) => boolean {
  const handling = callsInHandlers(program);
  const isHandling = ({ file, index, call }: CallSite, steps: number): boolean =>
    handling.has(`${index} ${file}`) ||
    (steps > 0 && callersOf(program, { file, function: call.function }).some((each) => isHandling(each, steps - 1)));
  return (site, isInWrapper) => isToAlerts(program, site) || isHandling(site, isInWrapper ? 0 : MOST_STEPS);
}

function callsInHandlers(program: Program): ReadonlySet<string> {
  const handlers = [...program.files.keys()].flatMap((file) => handlersOf(program, file));
  return new Set(
    handlers.flatMap(({ region }) => {
      const { calls, inner } = region === null ? { calls: [], inner: [] } : contentsOf(program, region);
      return [...calls, ...inner].map(({ index, file }) => `${index} ${file}`);
    }),
  );
}

/** Callers of the function that has a name around a call. */
function callersOf(program: Program, { file, function: id }: FunctionRef): readonly CallSite[] {
  const facts = program.files.get(file);
  const named = functionsAround(facts, id).find((each) => facts?.functions[each]?.name !== '(anonymous)');
  const at = named === undefined ? null : { file, function: named };
  return at === null
    ? []
    : program
        .callersOf(at)
        .filter((site) => functionKey({ file: site.file, function: site.call.function }) !== functionKey(at));
}

function isToAlerts(program: Program, { file, call }: CallSite): boolean {
  const facts = program.files.get(file);
  return facts !== undefined && call.arguments.some((value) => mentions(facts, value, (row) => isChannel(facts, row)));
}

const ALERTS = /alert|incident|on_?call|outage|critical|error/i;

/** `SlackChannel.Alerts`, `ERROR_CHANNEL`, `process.env.SLACK_ALERTS_URL`, `'#incidents'`: names of constants alone. */
function isChannel(facts: FileFacts, row: Value): boolean {
  switch (row.kind) {
    case 'literal':
      return typeof row.value === 'string' && /^#[\w-]+$/.test(row.value) && ALERTS.test(row.value);
    case 'member':
      return ALERTS.test(row.name) && (isConstant(row.name) || /channel/i.test(lastName(facts, row.object)));
    case 'env':
    case 'global':
    case 'import':
      return isConstant(row.name) && ALERTS.test(row.name);
    case 'local': {
      const name = facts.bindings[row.binding]?.name ?? '';
      return isConstant(name) && ALERTS.test(name);
    }
    default:
      return false;
  }
}

function isConstant(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name);
}
