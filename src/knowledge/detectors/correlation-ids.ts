import { objectLiterals } from '../../code/link/object-literals.ts';
import type { CallSite, Program } from '../../code/link/program.ts';
import { textsOf } from '../../code/link/queries.ts';
import { by } from '../../lib/order.ts';
import { writtenName } from '../../code/link/written-name.ts';
import type { FileFacts, ValueId } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';
import type { Detector } from '../knowledge.ts';
import { lastName } from '../mentions.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['observability'][number] & { readonly name: string };

/** Headers that carry an id of the request from one process to the next, or back to the caller. */
const HEADER = /^(?:[a-z0-9]+-)*(?:request|correlation|trace|transaction)-?id$|^traceparent$|^x-b3-traceid$/i;

/** Ids that let people follow one request through log lines and services: where a header with one is read or written. */
export default {
  id: 'correlation-ids',
  description: 'Headers with the id of a request: where they are read, written, and handed on.',
  detect: ({ program }) => {
    const found = [...program.files]
      .flatMap(([file, facts]) => [...headerCalls(program, file, facts), ...headerKeys(file, facts)])
      .toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.what,
        ),
      );
    return {
      observability: found.map(({ kind, what, file, line }) => ({ kind, what, file, line })),
      correlationIds: found.map(({ name, file, line }) => ({ name, file, line })),
    };
  },
} satisfies Detector;

const WRITES = /^(?:set|setHeader|append|header)$/;
const READS = /^(?:get|getHeader|header)$/;

/** `response.setHeader('X-Request-Id', id)`, `request.headers.get('x-request-id')`. */
function headerCalls(program: Program, file: string, facts: FileFacts): readonly Row[] {
  return facts.calls.flatMap((call, index): readonly Row[] => {
    const callee = facts.values[call.callee];
    if (call.kind !== 'call' || callee?.kind !== 'member') return [];
    const isWritten = WRITES.test(callee.name) && call.arguments.length > 1;
    const isRead = READS.test(callee.name) && call.arguments.length === 1 && !isOfAnswer(facts, callee.object);
    if (!isWritten && !isRead) return [];
    const name = headerOf(program, { file, index, call, targets: [] });
    return name === null ? [] : [toRow(name, isWritten ? 'written' : 'read', { file, line: call.line })];
  });
}

/** `response.headers` of an answer that somebody else gave: its id is one of theirs. */
function isOfAnswer(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[value];
  return (
    row?.kind === 'member' &&
    row.name === 'headers' &&
    /(?:^|\.)(?:\w*response|resp?)$/i.test(writtenName(facts, row.object))
  );
}

/** The name of a header that is written in place or kept in a name. */
function headerOf(program: Program, { file, call }: CallSite): string | null {
  const [value] = call.arguments;
  const row = value === undefined ? undefined : program.files.get(file)?.values[value];
  if (value === undefined || row === undefined || !NAMES.has(row.kind)) return null;
  return textsOf(program, { file, value }).find(isHeader) ?? null;
}

const NAMES = new Set<Value['kind']>(['literal', 'local', 'import', 'member']);

/** `{ 'x-request-id': id }` of a request, `{ headerName: 'x-request-id' }` of middleware, `headers['x-request-id']`. */
function headerKeys(file: string, facts: FileFacts): readonly Row[] {
  const written = objectLiterals(facts).flatMap(({ row }) =>
    row.properties.flatMap(({ name, value, line }) => {
      if (isHeader(name)) return [toRow(name, 'written', { file, line })];
      const named = /header(?:name)?$/i.test(name) ? facts.values[value] : undefined;
      const header = named?.kind === 'literal' ? String(named.value) : '';
      return isHeader(header) ? [toRow(header, 'read', { file, line })] : [];
    }),
  );
  const read = facts.calls.flatMap((call) =>
    call.arguments.flatMap((value) => {
      const row = facts.values[value];
      const isRead = row?.kind === 'member' && isHeader(row.name) && /headers$/i.test(lastName(facts, row.object));
      return isRead && !isOfAnswer(facts, row.object) ? [toRow(row.name, 'read', { file, line: call.line })] : [];
    }),
  );
  return [...written, ...read];
}

function isHeader(name: string): boolean {
  return HEADER.test(name) && (name.includes('-') || name.toLowerCase() === 'traceparent');
}

function toRow(header: string, how: 'read' | 'written', place: { readonly file: string; readonly line: number }): Row {
  return { kind: 'tracing', what: `request id in the header ${header}, ${how}`, name: header, ...place };
}
