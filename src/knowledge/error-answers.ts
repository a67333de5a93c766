import type { Program, Ref } from '../code/link/program.ts';
import type { FileFacts, FunctionId, ValueId } from '../model/facts.ts';
import { carries } from './error-calls.ts';
import { isErrorAnswer, saysInText } from './error-objects.ts';
import type { Handler } from './handlers.ts';
import { lastName, mentions } from './mentions.ts';

/**
 * What a handler gives back: an answer that says that something failed, a default that does not, something that was
 * got in another way, or nothing. `said` is the result of a call that the rules know, e.g. of a log call.
 */
export type Answer = 'error' | 'default' | 'alternative' | 'nothing' | 'said';

interface Asking {
  readonly program: Program;
  readonly facts: FileFacts;
  readonly file: string;
  readonly handler: Handler;
  /** Do the rules say nothing about this call? */
  readonly saysNothing: (call: number) => boolean;
  /** Calls that the handler itself makes. */
  readonly made: ReadonlySet<number>;
}

export function answerOf(asking: Asking, value: ValueId | null): Answer {
  const row = value === null ? undefined : asking.facts.values[value];
  if (row === undefined || value === null) return 'nothing';
  switch (row.kind) {
    case 'undefined':
      return 'default';
    case 'literal':
      return ofLiteral(asking, row.value);
    case 'typed':
      return answerOf(asking, row.value);
    case 'local':
      return ofLocal(asking, value, asking.facts.bindings[row.binding]?.values ?? []);
    case 'either':
      return ofEither(row.values.map((each) => answerOf(asking, each)));
    case 'result':
      return ofResult(asking, value, row.call);
    default:
      return ofOther(asking, value);
  }
}

/** What the handler itself got by a call is what the call gave. */
function ofLocal(asking: Asking, value: ValueId, values: readonly ValueId[]): Answer {
  const only = values.length === 1 ? values[0] : undefined;
  const row = only === undefined ? undefined : asking.facts.values[only];
  return row?.kind === 'result' && only !== undefined && asking.made.has(row.call)
    ? ofResult(asking, only, row.call)
    : ofOther(asking, value);
}

function ofEither(answers: readonly Answer[]): Answer {
  return answers.includes('error') ? 'error' : (answers[0] ?? 'nothing');
}

function ofOther({ facts, handler, made }: Asking, value: ValueId): Answer {
  if (isErrorAnswer(facts, value) || saysInText(facts, value) || carries(facts, value, handler.isError)) return 'error';
  return mentions(facts, value, (each) => each.kind === 'result' && made.has(each.call)) ? 'alternative' : 'default';
}

function ofLiteral({ facts, handler }: Asking, literal: unknown): Answer {
  if (typeof literal === 'string' && /error|fail|invalid/i.test(literal)) return 'error';
  if (literal !== false || handler.form === '.catch') return 'default';
  return saysNo(facts, handler.function) ? 'error' : 'default';
}

/** `false` of a function that else says `true` is its answer, of any other a default. */
function saysNo(facts: FileFacts, id: FunctionId): boolean {
  const says = (facts.functions[id]?.returns ?? []).some((value) => {
    const returned = facts.values[value];
    return returned?.kind === 'literal' && returned.value === true;
  });
  return says || isAsked(facts, id);
}

/** `isReachable`, `validate`: a function whose name asks something. */
export function isAsked(facts: FileFacts, id: FunctionId): boolean {
  const name = facts.functions[id]?.name.split('.').at(-1) ?? '';
  return /^(?:is|has|can|may|should|validate|check|verify|test)(?:[A-Z]|$)/.test(name);
}

const RESPONSE = /Response(?:\.(?:json|error|redirect|next|rewrite))?$/;

/** Calls that make an answer for the caller: responses, results, errors. */
function ofResult({ program, facts, file, handler, saysNothing }: Asking, value: ValueId, index: number): Answer {
  const call = facts.calls[index];
  if (call === undefined) return 'default';
  const name = lastName(facts, call.callee);
  const paths = program
    .targetsOf({ file, value: call.callee })
    .flatMap((target) => (target.kind === 'api' ? [target.path] : []));
  if (paths.some((path) => RESPONSE.test(path))) return 'error';
  if (call.kind === 'new' && /(?:Error|Exception|Failure|Err|Left)$/.test(name)) return 'error';
  if (carries(facts, value, handler.isError) && givesResponse(program, { file, value: call.callee })) return 'error';
  if (!saysNothing(index)) return 'said';
  if (
    /^(?:err|Err|error|fail|failure|left|redirect|notFound|json|errorResponse)$|^(?:to|make|create|build|handle|map|format|get|render)?\w*(?:Error|Failure|Failed)(?:Response|Result|State|Message)?$/.test(
      name,
    )
  )
    return 'error';
  if (carries(facts, value, handler.isError)) return 'error';
  // What the platform makes out of nothing is a default: `new Map()`, `Promise.resolve([])`, `randomUUID()`.
  const isMade =
    paths.length > 0 &&
    paths.every((path) => /^(?:global|(?:node:)?(?:crypto|path|util|os))#/.test(path) && path !== 'global#fetch');
  return isMade ? 'default' : 'alternative';
}

/** An own function that makes a response: `return logAndRespond(error.message)`. */
function givesResponse(program: Program, callee: Ref): boolean {
  return program.targetsOf(callee).some((target) => {
    const facts = target.kind === 'function' ? program.files.get(target.at.file) : undefined;
    if (target.kind !== 'function' || facts === undefined) return false;
    return (facts.functions[target.at.function]?.returns ?? []).some((value) => {
      const row = facts.values[value];
      const made = row?.kind === 'result' ? facts.calls[row.call] : undefined;
      const paths = made === undefined ? [] : program.targetsOf({ file: target.at.file, value: made.callee });
      return paths.some((path) => path.kind === 'api' && RESPONSE.test(path.path));
    });
  });
}
