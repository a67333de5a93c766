import type { CallSite, Program } from '../code/link/program.ts';
import { writtenName } from '../code/link/written-name.ts';
import type { FileFacts, ScopeId, ValueId } from '../model/facts.ts';
import { branchesIn } from './counters.ts';
import { isOpen } from './open-options.ts';
import { lastName, mentions } from './mentions.ts';
import { type Region, contentsOf, isWithin } from './region.ts';

/** Does a loop try again whatever failed? False where anything looks at the error, or may. */
export function repeatsOnEveryError(program: Program, region: Region): boolean {
  const facts = program.files.get(region.file);
  const clauses = (facts?.scopes ?? []).flatMap((row, id) =>
    facts !== undefined && row.kind === 'catch' && isWithin(facts, id, region.scope) ? [id] : [],
  );
  const [clause, ...more] = clauses;
  if (facts === undefined || clause === undefined || more.length > 0) return false;
  return !isLookedAt(program, facts, { region, clause });
}

interface Clause {
  readonly region: Region;
  readonly clause: ScopeId;
}

function isLookedAt(program: Program, facts: FileFacts, { region, clause }: Clause): boolean {
  const kept = new Set(
    contentsOf(program, region).assignments.flatMap(({ target, value }) =>
      value !== null && holdsError(facts, value, NONE) ? [target] : [],
    ),
  );
  const isAsked = branchesIn(facts, region).some(({ condition }) => holdsError(facts, condition, kept));
  const { calls, inner } = contentsOf(program, { ...region, scope: clause });
  return isAsked || [...calls, ...inner].some((site) => getsError(facts, site));
}

const NONE: ReadonlySet<ValueId> = new Set();

function holdsError(facts: FileFacts, value: ValueId, kept: ReadonlySet<ValueId>): boolean {
  return mentions(
    facts,
    value,
    (row, id) => kept.has(id) || (row.kind === 'local' && facts.bindings[row.binding]?.kind === 'catch'),
  );
}

const TELLS = /^(?:trace|debug|verbose|info|log|warn|error|fatal|captureException|String|stringify|push)$/;

/** Logging tells of an error; anything else that gets it may decide by it. */
function getsError(facts: FileFacts, { call }: CallSite): boolean {
  return !TELLS.test(lastName(facts, call.callee)) && call.arguments.some((value) => holdsError(facts, value, NONE));
}

const ASKS = /retry_?(?:if|when|on|condition|able|filter)|should|filter|when|predicate|failed|isRetryable|abort|bail/i;
const GIVES_UP = /abort|bail|fatal|permanent|non_?retr|no_?retr|unrecover/i;

/** Does a helper or library run again what it is handed, whatever failed, as far as this call of it says? */
export function isHandedWithoutCondition(program: Program, site: CallSite, operation: number): boolean {
  const facts = program.files.get(site.file);
  const value = site.call.arguments[operation];
  const row = value === undefined ? undefined : facts?.values[value];
  if (facts === undefined || row?.kind !== 'function') return false;
  const options = site.call.arguments.flatMap((_, argument) =>
    argument === operation ? [] : [{ option: { argument } }],
  );
  const isAsked = site.call.arguments.some((each) => {
    const given = facts.values[each];
    return given?.kind === 'object' && given.properties.some(({ name }) => ASKS.test(name));
  });
  return !isAsked && !isOpen(program, site, options) && letsThrough(facts, row.function);
}

/** Nothing in the operation catches an error, or says that it is the last one. */
function letsThrough(facts: FileFacts, id: number): boolean {
  const row = facts.functions[id];
  if (row === undefined) return false;
  const isIn = (line: number): boolean => row.line <= line && line <= row.endLine;
  const isCaught = facts.scopes.some((scope) => scope.kind === 'catch' && isIn(scope.line));
  const isEnded = facts.calls.some((call) => {
    const callee = facts.values[call.callee];
    const isOwn = callee?.kind === 'parameter' && callee.function === id;
    return (
      isIn(call.line) &&
      (isOwn || GIVES_UP.test(writtenName(facts, call.callee)) || lastName(facts, call.callee) === 'catch')
    );
  });
  return !isCaught && !isEnded;
}
