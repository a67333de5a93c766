import type { Call, FileFacts, ScopeId, ValueId } from '../model/facts.ts';
import type { Answered, FailureHandling } from '../model/resilience.ts';
import { entryPointName } from '../model/entry-point-name.ts';
import { remembered } from '../lib/remembered.ts';
import { distinct } from '../lib/order.ts';
import type { Question } from './analysis.ts';
import { type Lines, linesOf } from './handler-lines.ts';
import { lastName } from './mentions.ts';

type Asked = Pick<Question, 'program' | 'rows'>;

/** A status that is written in a handler, and whether it holds whatever failed. */
interface Written {
  readonly status: number;
  readonly always: boolean;
}

interface Handler {
  readonly file: string;
  readonly facts: FileFacts;
  readonly lines: Lines;
}

/**
 * The status that a client gets when a call fails, where the handler of its failure writes one and no other, with the requests in
 * whose own functions that handler stands. Null where it depends, and where it writes none: what whoever gets the error makes of
 * it is not asked.
 */
export function answeredWith(question: Asked, { file, line }: FailureHandling): Answered | null {
  const facts = question.program.files.get(file);
  const lines = facts === undefined ? null : linesOf(facts, line);
  if (facts === undefined || lines === null) return null;
  const written = [...responsesIn({ file, facts, lines }), ...errorsIn(question, { file, facts, lines })];
  const [status, ...others] = new Set(written.map((each) => each.status));
  if (status === undefined || others.length > 0 || !written.some(({ always }) => always)) return null;
  return { file, line, status, entries: entriesAt(question, file, line) };
}

/** `response.status(502)`, `json(body, { status: 502 })`, `context.status = 502`, `return { statusCode: 502 }`. */
function responsesIn(handler: Handler): readonly Written[] {
  const { facts } = handler;
  const isInside = insideOf(handler);
  const toWritten = (row: { readonly scope: ScopeId }, found: readonly number[]): readonly Written[] =>
    found.map((status) => ({ status, always: isPlain(handler, row.scope) }));
  return [
    ...facts.calls.filter(isInside).flatMap((call) => toWritten(call, ofCall(facts, call))),
    ...facts.assignments.filter(isInside).flatMap((row) => {
      const target = facts.values[row.target];
      const isStatus = target?.kind === 'member' && /^status(?:Code)?$/.test(target.name);
      return isStatus ? toWritten(row, statusOf(facts, row.value)) : [];
    }),
    ...facts.exits
      .filter(isInside)
      .flatMap((row) => (row.kind === 'return' ? toWritten(row, statusIn(facts, row.value)) : [])),
  ];
}

function ofCall(facts: FileFacts, call: Call): readonly number[] {
  const name = lastName(facts, call.callee);
  const [first = null, second = null] = call.arguments;
  if (/^(?:status|code|sendStatus|writeHead)$/.test(name)) return statusOf(facts, first);
  return /^(?:json|text|html|Response|NextResponse)$/.test(name)
    ? [...statusOf(facts, second), ...statusIn(facts, second)]
    : [];
}

function statusOf(facts: FileFacts, value: ValueId | null): readonly number[] {
  const row = value === null ? undefined : facts.values[value];
  const number = row?.kind === 'literal' ? row.value : null;
  return typeof number === 'number' && number >= 400 && number < 600 ? [number] : [];
}

/** Under `status` or `statusCode` of an object. */
function statusIn(facts: FileFacts, value: ValueId | null): readonly number[] {
  const row = value === null ? undefined : facts.values[value];
  const found =
    row?.kind === 'object' ? row.properties.find(({ name }) => name === 'status' || name === 'statusCode') : undefined;
  return statusOf(facts, found?.value ?? null);
}

/** Errors with a status that are made there: those of libraries with a code, and own classes that say one. */
function errorsIn({ rows }: Asked, handler: Handler): readonly Written[] {
  const made = handler.facts.calls.filter((call) => call.kind === 'new' && insideOf(handler)(call));
  return made.flatMap((call) => {
    const coded = rows.errorCodes.find((row) => row.file === handler.file && row.line === call.line)?.status ?? null;
    const status = coded ?? statusOfClass(rows, lastName(handler.facts, call.callee));
    return status === null ? [] : [{ status, always: isPlain(handler, call.scope) }];
  });
}

function statusOfClass({ errorClasses }: Question['rows'], name: string): number | null {
  const [found, ...others] = errorClasses.filter((row) => row.name === name);
  return found === undefined || others.length > 0 ? null : found.status;
}

function insideOf({ lines }: Handler): (row: { readonly line: number }) => boolean {
  return ({ line }) => lines.from <= line && line <= lines.to;
}

/** No condition stands between the handler and the place. */
function isPlain({ facts, lines }: Handler, scope: ScopeId): boolean {
  for (let id = scope; id >= 0; id = facts.scopes[id]?.parent ?? -1) {
    const row = facts.scopes[id];
    if (row === undefined || row.line < lines.from || (row.kind === 'catch' && row.line === lines.from)) return true;
    if (row.kind !== 'try') return false;
  }
  return true;
}

/** Requests whose handler the place stands in. */
function entriesAt({ program, rows }: Asked, file: string, line: number): readonly string[] {
  const names = (handledIn(rows).get(file) ?? []).flatMap(({ name, handler }) => {
    const row = program.files.get(file)?.functions[handler];
    return row !== undefined && row.line <= line && line <= row.endLine ? [name] : [];
  });
  return distinct(names).toSorted();
}

interface Handled {
  readonly name: string;
  readonly handler: number;
}

const handledIn = remembered((rows: Question['rows']): ReadonlyMap<string, readonly Handled[]> => {
  const handled = new Map<string, Handled[]>();
  for (const row of rows.entryPoints) {
    if (row.kind !== 'http' || row.certainty !== 'certain') continue;
    for (const { file, function: handler } of row.handlers)
      handled.set(file, [...(handled.get(file) ?? []), { name: entryPointName(row), handler }]);
  }
  return handled;
});
