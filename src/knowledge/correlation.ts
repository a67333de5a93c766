import type { FunctionRef, Program, Ref, Target } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import { lastName } from './mentions.ts';
import { contentsOf } from './region.ts';

/** A transaction may be one of money: its id is none of these. */
const REQUEST = /^(?:[a-z0-9]+[-_])*(?:req(?:uest)?|correlation|trace)[-_]?id$|^trace-?parent$|^b3$/i;
const OWN = /^(?:run|execution|batch|cycle|session)[-_]?id$/i;
/** Calls that put something into log lines, or keep it for all that happens below. */
const KEEPS = /^(?:child|trace|debug|info|warn|error|log|fatal|run|enterWith|bindings|assign)$|log(?:ger)?$/i;

/** `requestId`, `x-correlation-id`, `traceparent`. */
export function isCorrelationId(name: string): boolean {
  return REQUEST.test(name);
}

/** Keys under which what belongs to no field in particular is handed on. */
const CARRIER =
  /^(?:meta(?:data)?|headers?|context|ctx|trac(?:e|ing)|carrier|telemetry|attributes|properties|baggage|value|data|payload|body|messages?|content|args?|input|MessageBody|Message|Detail|MessageAttributes)$/i;
const DEEPEST = 5;

export type Carried = 'yes' | 'no' | 'unknown';

/** Does a value hold such an id? `unknown` where a part of it that could is put together elsewhere. */
export function carries(program: Program, ref: Ref, depth = 0): Carried {
  const row = valueOf(program, ref);
  if (row === undefined || isPlain(row)) return 'no';
  const written = writtenAs(program, ref, row);
  if (written !== null) return carries(program, written, depth + 1);
  const targets = program.targetsOf(ref);
  const [target] = targets;
  if (target?.kind !== 'structure' || targets.length !== 1 || depth > DEEPEST) return 'unknown';
  return carriedBy(program, target.at, depth + 1);
}

function carriedBy(program: Program, { file, value }: Ref, depth: number): Carried {
  const made = valueOf(program, { file, value });
  const of = (each: number): Carried => carries(program, { file, value: each }, depth);
  if (made?.kind === 'array') return carriedAmong(made.elements.map(of));
  if (made?.kind !== 'object') return 'unknown';
  if (made.properties.some(({ name }) => isCorrelationId(name))) return 'yes';
  // What a field holds that is named after what it is about is no id.
  const held = made.properties.map((each): Carried => {
    const found = of(each.value);
    return found === 'unknown' && !CARRIER.test(each.name) ? 'no' : found;
  });
  return carriedAmong([...made.spreads.map(of), ...held]);
}

/** `JSON.stringify(message)` holds what the message holds. */
function writtenAs(program: Program, { file }: Ref, row: Value): Ref | null {
  const call = row.kind === 'result' ? program.files.get(file)?.calls[row.call] : undefined;
  const [value] = call?.arguments ?? [];
  if (call === undefined || value === undefined) return null;
  const isJson = program
    .targetsOf({ file, value: call.callee })
    .some((target) => target.kind === 'api' && target.path === 'global#JSON.stringify');
  return isJson ? { file, value } : null;
}

/** What several places say together: one that carries it is enough. */
export function carriedAmong(found: readonly Carried[]): Carried {
  if (found.includes('yes')) return 'yes';
  return found.includes('unknown') ? 'unknown' : 'no';
}

function isPlain(row: Value): boolean {
  return ['literal', 'template', 'undefined', 'function', 'env', 'binary', 'unary'].includes(row.kind);
}

/** Does a function, or one that it calls, put such an id into its log lines? */
export function namesId(program: Program, at: FunctionRef, depth = 0): boolean {
  const facts = program.files.get(at.file);
  if (facts === undefined || depth > 2) return false;
  const { calls, inner } = contentsOf(program, { ...at, scope: -1 });
  return [...calls, ...inner].some(
    ({ call, targets }) =>
      (KEEPS.test(lastName(facts, call.callee)) && call.arguments.some((value) => hasIdKey(facts, value))) ||
      onlyOf(targets).some((called) => namesId(program, called, depth + 1)),
  );
}

/** Where several may be called, what one of them does says nothing of the others. */
function onlyOf(targets: readonly Target[]): readonly FunctionRef[] {
  const [only] = targets;
  return targets.length === 1 && only?.kind === 'function' ? [only.at] : [];
}

function hasIdKey(facts: FileFacts, value: number): boolean {
  const row = facts.values[value];
  return row?.kind === 'object' && row.properties.some(({ name }) => REQUEST.test(name) || OWN.test(name));
}
