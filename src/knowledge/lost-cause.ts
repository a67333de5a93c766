import type { CallSite, Program } from '../code/link/program.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import type { Handler, IsError } from './handlers.ts';
import { lastName, mentions, partsOf } from './mentions.ts';
import { contentsOf } from './region.ts';

/** Errors that answer whoever asked for something wrong: where it was found wrong helps nobody. */
const OF_ASKER = /BadRequest|Unauthori[sz]ed|Forbidden|NotFound|Invalid|Validat|Usage|Conflict|User|Client|Input|Pars/i;
/** More steps than this lead far away from the arguments. */
const DEEPEST = 10;

/**
 * Does a catch clause, on its way that no condition guards, throw a new error that gets the message of the failure
 * alone? Silent where the failure goes anywhere else as a whole.
 */
export function losesCause(program: Program, { form, region, isError }: Handler): boolean {
  const facts = region === null ? undefined : program.files.get(region.file);
  if (form !== 'catch' || region === null || facts === undefined) return false;
  const { calls, inner, exits, assignments } = contentsOf(program, region);
  const isWhole = (value: ValueId | null): boolean => value !== null && usesOf(facts, value, isError).has('whole');
  if (assignments.some((row) => isWhole(row.value))) return false;
  if ([...calls, ...inner].some((site) => !isText(facts, site) && site.call.arguments.some(isWhole))) return false;
  return exits.some((exit) => {
    const thrown = exit.kind === 'throw' && exit.scope === region.scope ? facts.values[exit.value ?? -1] : undefined;
    const call = thrown?.kind === 'result' ? facts.calls[thrown.call] : undefined;
    if (call?.kind !== 'new' || OF_ASKER.test(lastName(facts, call.callee))) return false;
    const given = call.arguments;
    return (
      given.some((value) => usesOf(facts, value, isError).has('text')) && !given.some((value) => hasCause(facts, value))
    );
  });
}

/** `String(error)`, whose argument is the error and whose result is text. */
function isText(facts: FileFacts, { call }: Pick<CallSite, 'call'>): boolean {
  return facts.values[call.callee]?.kind === 'global' && lastName(facts, call.callee) === 'String';
}

function hasCause(facts: FileFacts, value: ValueId): boolean {
  return mentions(
    facts,
    value,
    (row) =>
      row.kind === 'object' &&
      (row.spreads.length > 0 || row.properties.some(({ name }) => /cause|error|err|stack/i.test(name))),
  );
}

/** How a value is made of the error: of its text alone, or of more than that. */
function usesOf(facts: FileFacts, value: ValueId, isError: IsError): ReadonlySet<'text' | 'whole'> {
  const found = new Set<'text' | 'whole'>();
  const seen = new Set<string>();
  const visit = (id: ValueId, asText: boolean, depth: number): void => {
    const row = facts.values[id];
    if (row === undefined || depth > DEEPEST || seen.has(`${id} ${asText}`)) return;
    seen.add(`${id} ${asText}`);
    // With its stack in the text, the failure can be found.
    if (row.kind === 'member' && row.name === 'stack') found.add('whole');
    else if (isError(row, id)) found.add(asText ? 'text' : 'whole');
    else for (const part of partsOf(facts, row)) visit(part, asText || makesText(facts, row), depth + 1);
  };
  visit(value, false, 0);
  return found;
}

function makesText(facts: FileFacts, row: Value): boolean {
  if (row.kind === 'template') return true;
  if (row.kind === 'member') return row.name === 'message';
  const call = row.kind === 'result' ? facts.calls[row.call] : undefined;
  return call !== undefined && isText(facts, { call });
}
