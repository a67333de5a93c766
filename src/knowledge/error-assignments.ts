import type { CallSite } from '../code/link/program.ts';
import type { Assignment } from '../model/control-flow.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import { carries } from './error-calls.ts';
import type { Handler, IsError } from './handlers.ts';
import { lastName, mentions } from './mentions.ts';
import type { Region } from './region.ts';

/**
 * What an assignment to something outside a handler says: a default or an alternative takes the place of what failed,
 * a state tells that it failed, or the error is kept for later.
 */
export type Assigned = 'default' | 'alternative' | 'error-state' | 'kept' | 'nothing';

export function assignmentOf(
  facts: FileFacts,
  { target, operator, value }: Assignment,
  { isError, region }: Handler,
): Assigned {
  if (value === null || (operator !== '=' && operator !== '??=') || isInside(facts, target, region)) return 'nothing';
  return (
    stateOf(facts, { target, value, isError }) ??
    (mentions(facts, value, (row) => row.kind === 'result') ? 'alternative' : 'default')
  );
}

interface Setting {
  readonly target: ValueId;
  readonly value: ValueId;
  readonly isError: IsError;
}

/** `setOrders([])`: the state of a page gets something empty. */
export function setsDefault(facts: FileFacts, { call }: CallSite): boolean {
  const [value] = call.arguments;
  if (value === undefined || call.arguments.length > 1 || facts.values[call.callee]?.kind === 'member') return false;
  const name = lastName(facts, call.callee);
  return SETS.test(name) && !ACTIVITY.test(name) && isPlain(facts.values[value]);
}

const SETS = /^set(?!Timeout$|Interval$|Immediate$)[A-Z]/;

function isPlain(row: Value | undefined): boolean {
  return row?.kind === 'array' || row?.kind === 'object' || (row?.kind === 'literal' && !isFlag(row));
}

/** What the name says; null where it is a plain value. */
function stateOf(facts: FileFacts, { target, value, isError }: Setting): Assigned | null {
  const name = lastName(facts, target);
  const kind = facts.values[target]?.kind;
  if (kind === 'member' && ANSWER.test(name)) return 'error-state';
  if (ERROR.test(name)) return kind === 'local' && carries(facts, value, isError) ? 'kept' : 'error-state';
  if (VALIDITY.test(name) && isFlag(facts.values[value])) return 'error-state';
  return ACTIVITY.test(name) ? 'nothing' : null;
}

/** Members of responses and of the process. */
const ANSWER = /^(?:status|statusCode|body|exitCode|code|message)$/;
const ERROR = /err|fail|invalid|problem|exception/i;
const VALIDITY = /valid|success|^ok$|isOk|healthy/i;
/** States that say that something is going on: setting them back does nothing about the failure. */
const ACTIVITY = /loading|busy|pending|submitting|processing|progress|saving|refreshing|fetching|running|connecting/i;

function isFlag(row: Value | undefined): boolean {
  return row?.kind === 'literal' && typeof row.value === 'boolean';
}

/** A name that the handler itself declares. */
function isInside(facts: FileFacts, target: ValueId, region: Region | null): boolean {
  const row = facts.values[target];
  const holder = row?.kind === 'member' ? facts.values[row.object] : row;
  const binding = holder?.kind === 'local' ? facts.bindings[holder.binding] : undefined;
  if (binding === undefined || region === null) return false;
  const clause = facts.scopes[region.scope];
  if (clause === undefined) return binding.function === region.function;
  return binding.function === region.function && binding.line >= clause.line && binding.line <= clause.endLine;
}
