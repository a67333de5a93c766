import type { FunctionRef, Program, Ref } from '../code/link/program.ts';
import { functionOf } from '../code/link/queries.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import type { Region } from './region.ts';

/** Code that runs when something failed. */
export interface Handler {
  readonly form: 'catch' | '.catch';
  readonly file: string;
  readonly line: number;
  /** The function around it. */
  readonly function: number;
  /** Where its code stands; null where a function is handed over that is not of this repository: `.catch(next)`. */
  readonly region: Region | null;
  /** What is handed over instead of code. */
  readonly handedOver: Ref | null;
  readonly isError: IsError;
  readonly isExplained: boolean;
  /** A comment in it says that something is still to be done. */
  readonly isUnfinished: boolean;
}

/** Is a value the error itself? */
export type IsError = (row: Value, value: ValueId) => boolean;

/** All catch clauses, `.catch(handler)` and `.then(…, handler)` of a file, by line. */
export function handlersOf(program: Program, file: string): readonly Handler[] {
  const facts = program.files.get(file);
  if (facts === undefined) return [];
  return [...clausesOf(facts, file), ...callbacksOf(program, facts, file)];
}

function clausesOf(facts: FileFacts, file: string): readonly Handler[] {
  return facts.scopes.flatMap((row, scope): readonly Handler[] => {
    if (row.kind !== 'catch') return [];
    // A pattern gives the parts of the error names of their own.
    const names = new Set(
      facts.bindings.flatMap((binding, id) =>
        binding.kind === 'catch' && binding.function === row.function && binding.line === row.line ? [id] : [],
      ),
    );
    const isError: IsError = (value) =>
      value.kind === 'local' && (value.binding === row.binding || names.has(value.binding));
    return [
      {
        form: 'catch',
        file,
        line: row.line,
        function: row.function,
        region: { file, function: row.function, scope },
        handedOver: null,
        isError,
        isExplained: row.explained,
        isUnfinished: row.unfinished === true,
      },
    ];
  });
}

/** Packages whose `catch` sets a default in a schema, and handles nothing. */
const SCHEMA = /^(?:zod|valibot|@effect\/schema|arktype|effect)\b/;

function callbacksOf(program: Program, facts: FileFacts, file: string): readonly Handler[] {
  return facts.calls.flatMap((call): readonly Handler[] => {
    const callee = facts.values[call.callee];
    if (call.kind !== 'call' || callee?.kind !== 'member') return [];
    const position = callee.name === 'catch' ? 0 : callee.name === 'then' ? 1 : -1;
    const value = position < 0 ? undefined : call.arguments[position];
    if (value === undefined || !canRun(facts, value) || isSchema(program, { file, value: callee.object })) return [];
    const code = codeOf(program, { file, value });
    return [{ form: '.catch', file, line: call.line, function: call.function, ...code }];
  });
}

function canRun(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[value];
  return row !== undefined && !['literal', 'undefined', 'object', 'array', 'template', 'unknown'].includes(row.kind);
}

function isSchema(program: Program, ref: Ref): boolean {
  return program
    .targetsOf(ref)
    .some((target) => target.kind === 'api' && SCHEMA.test(target.path) && !/Async|\.then\(/.test(target.path));
}

function codeOf(
  program: Program,
  ref: Ref,
): Pick<Handler, 'region' | 'handedOver' | 'isError' | 'isExplained' | 'isUnfinished'> {
  const at = functionOf(program, ref);
  if (at === null)
    return { region: null, handedOver: ref, isError: () => false, isExplained: false, isUnfinished: false };
  const row = program.files.get(at.file)?.functions[at.function];
  const said = { isExplained: row?.explained === true, isUnfinished: row?.unfinished === true };
  return { region: { ...at, scope: -1 }, handedOver: null, isError: isParameter(at, 0), ...said };
}

/** The parameter that gets the error, in the function's own file. */
function isParameter(at: FunctionRef, index: number): IsError {
  return (row) => row.kind === 'parameter' && row.function === at.function && row.index === index;
}
