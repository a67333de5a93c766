import { functionKey } from '../../code/link/linker.ts';
import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { symbolOf, textOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { by, distinct } from '../../lib/order.ts';
import type { Call, FileFacts } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';
import type { LogMessage } from '../../model/log-message.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { type LogMeaning, loggingOf } from '../logging.ts';
import { lastName } from '../mentions.ts';
import { type WrappedUse, functionsAround } from '../wrappers.ts';

type Found = Omit<LogMessage, 'service'>;

/** Texts of log calls and of errors that are made, with gaps where something is filled in. */
export default {
  id: 'log-messages',
  description: 'Texts that log calls write and that errors are made with.',
  detect: (knowledge) => {
    const { program } = knowledge;
    const logged = writersOf(knowledge).flatMap(({ site, meaning }) => {
      const facts = program.files.get(site.file);
      const level = facts === undefined ? '' : lastName(facts, site.call.callee);
      const fields = facts === undefined ? [] : fieldsOf(facts, site.call);
      return messagesAt(program, site).map((parts) => ({
        ...placeOf(program, site),
        kind: 'log' as const,
        parts,
        ...(fields.length === 0 ? {} : { fields }),
        level,
        via: meaning.via,
      }));
    });
    const rows: readonly Found[] = [...logged, ...program.calls.flatMap((site) => errorAt(program, site))];
    return {
      logMessages: rows.toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.parts.join('\n'),
        ),
      ),
    };
  },
} satisfies Detector;

function placeOf(program: Program, { file, call }: CallSite): Pick<Found, 'file' | 'line' | 'symbol' | 'handler'> {
  const handler = clauseAround(program.files.get(file), call.scope);
  const place = { file, line: call.line, symbol: symbolOf(program, { file, function: call.function }) };
  return handler === null ? place : { ...place, handler };
}

/** Line of the innermost catch clause around. */
function clauseAround(facts: FileFacts | undefined, scope: number): number | null {
  for (let row = facts?.scopes[scope]; row !== undefined; row = facts?.scopes[row.parent])
    if (row.kind === 'catch') return row.line;
  return null;
}

/** The text may stand behind an object, and several may stand in one call. */
function messagesAt(program: Program, { file, call }: CallSite): readonly (readonly string[])[] {
  const found = call.arguments.flatMap((value, at) => {
    const parts = partsOf(program, { file, value });
    return parts === null ? [] : [{ parts, at }];
  });
  const kind = program.files.get(file)?.values[call.arguments[0] ?? -1]?.kind;
  const isName = found.every(({ parts, at }) => at > 0 && namesWhoLogs(parts.join(' '), kind));
  if (isName) return [];
  const told = found.filter(({ parts }, index) => found.length === 1 || !isBeside(parts.join(' '), index));
  return told.map(({ parts }) => parts);
}

/** Beside the text of a line stand its level, `write('error', text)`, and who writes it, `log(text, 'OrderService')`. */
function isBeside(text: string, index: number): boolean {
  return index === 0
    ? /^(?:trace|debug|info|log|warn|warning|error|fatal|verbose)$/i.test(text)
    : CLASS_NAME.test(text);
}

const CLASS_NAME = /^[A-Z][a-z\d]*[A-Z]\w*$/;

/** A lone word behind a value; behind fields only where it is written as a class is: `log.info({ jobId }, 'enqueued')`. */
function namesWhoLogs(text: string, first: Value['kind'] | undefined): boolean {
  return (first === 'object' ? CLASS_NAME : /^\w+$/).test(text);
}

/**
 * Calls that decide what a line says: those of own log functions where callers hand over texts, and what is inside of such
 * a function where they hand over values alone: `const finished = (id) => log.info(`order ${id} was finished`)`.
 */
function writersOf(knowledge: Knowledge): readonly WrappedUse<LogMeaning>[] {
  const { program } = knowledge;
  const { all, uses } = loggingOf(knowledge);
  const outside = new Set(uses.map(({ site }) => site.call));
  const told = new Set(
    all.flatMap(({ site, through }) =>
      through !== null && messagesAt(program, site).some(saysEnough) ? [functionKey(through)] : [],
    ),
  );
  const isTold = ({ site: { file, call } }: WrappedUse<LogMeaning>): boolean =>
    functionsAround(program.files.get(file), call.function).some((id) => told.has(functionKey({ file, function: id })));
  return all.filter((use) => outside.has(use.site.call) || !isTold(use));
}

/** An id or a level that is handed over is no message. */
const FEWEST_LETTERS = 8;

function saysEnough(parts: readonly string[]): boolean {
  return parts.join('').replaceAll(/[^\p{L}]/gu, '').length >= FEWEST_LETTERS;
}

const MOST_FIELDS = 8;

/** `log.info({ orderId, err: error }, 'paid')`. */
function fieldsOf(facts: FileFacts, call: Call): readonly string[] {
  const names = call.arguments.flatMap((value) => {
    const row = facts.values[value];
    return row?.kind === 'object' ? row.properties.map(({ name }) => name) : [];
  });
  return distinct(names).slice(0, MOST_FIELDS);
}

/** `new NotFoundError('No order ' + id)`. */
function errorAt(program: Program, site: CallSite): readonly Found[] {
  const facts = program.files.get(site.file);
  if (site.call.kind !== 'new' || facts === undefined) return [];
  const name = writtenName(facts, site.call.callee).split('.').at(-1) ?? '';
  if (!/(?:Error|Exception|Failure)$/.test(name)) return [];
  const [parts] = messagesAt(program, site);
  return parts === undefined ? [] : [{ ...placeOf(program, site), kind: 'error', parts, level: name, via: null }];
}

const FILLED_IN = /%[sdifjoOc]|\{\}/;
const LONGEST = 300;

/** What stands fast in a text; null where it is none, or says nothing. */
function partsOf(program: Program, { file, value }: Ref): readonly string[] | null {
  const values = program.files.get(file)?.values ?? [];
  const row = values[value];
  if (row?.kind === 'template') return worthIt(joined(row.parts.map((part) => literalText(values[part]))));
  if (row?.kind === 'literal') return typeof row.value === 'string' ? worthIt([row.value]) : null;
  return row !== undefined && NAMES.has(row.kind) ? partsOfName(program, { file, value }) : null;
}

function literalText(row: Value | undefined): string | null {
  return row?.kind === 'literal' ? String(row.value) : null;
}

const NAMES = new Set<Value['kind']>(['local', 'import', 'member']);

/** A text that is kept in a constant. */
function partsOfName(program: Program, ref: Ref): readonly string[] | null {
  const text = textOf(program, ref);
  return text === null ? null : worthIt(text.split(/\$\{[^}]*\}/));
}

/** Texts with nothing between them are one. */
function joined(texts: readonly (string | null)[]): readonly string[] {
  const parts: string[] = [''];
  for (const text of texts) {
    if (text === null) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${text}`);
  }
  return parts;
}

function worthIt(written: readonly string[]): readonly string[] | null {
  const parts = written.flatMap((part) => part.split(FILLED_IN));
  const isGap = (part: string, at: number): boolean => part === '' && (at === 0 || at === parts.length - 1);
  const fast = parts.filter((part, at) => part.trim() !== '' || (parts.length > 1 && isGap(part, at)));
  const size = fast.join('').length;
  return /\p{L}{3}/u.test(fast.join(' ')) && size <= LONGEST ? fast : null;
}
