import { functionKey } from '../../code/link/linker.ts';
import type { CallSite, FunctionRef, Program, Ref } from '../../code/link/program.ts';
import { symbolOf, textOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { by, distinct } from '../../lib/order.ts';
import type { Call, FileFacts } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';
import type { LogMessage } from '../../model/log-message.ts';
import { errorTexts } from '../error-texts.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { isLevelWord, logCallLevel } from '../log-call-level.ts';
import { type LogMeaning, loggingOf } from '../logging.ts';
import { lastName } from '../mentions.ts';
import { type Told, toldParameters } from '../told-parameters.ts';
import { type WrappedUse, functionsAround } from '../wrappers.ts';

type Found = Omit<LogMessage, 'service'>;

/** Texts of log calls and of errors that are made, with gaps where something is filled in. */
export default {
  id: 'log-messages',
  description: 'Texts that log calls write and that errors are made with.',
  detect: (knowledge) => {
    const { program } = knowledge;
    const toldOf = toldParameters(program, loggingOf(knowledge).all);
    const logged = writersOf(knowledge, toldOf).flatMap((use): readonly Found[] => {
      const { site, meaning } = use;
      const facts = program.files.get(site.file);
      const parts = messageAt(program, use, toldOf);
      if (facts === undefined || parts === null) return [];
      const fields = fieldsOf(facts, site.call);
      return [
        {
          ...placeOf(program, site),
          kind: 'log',
          parts,
          ...(fields.length === 0 ? {} : { fields }),
          level: logCallLevel(program, use, toldOf),
          via: meaning.via,
        },
      ];
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

interface Text {
  readonly parts: readonly string[];
  readonly at: number;
}

type ToldOf = (through: FunctionRef) => Told;

/** What a line says; null where that is not in the code. The text may stand behind an object. */
function messageAt(program: Program, use: WrappedUse<LogMeaning>, toldOf: ToldOf): readonly string[] | null {
  const { file, call } = use.site;
  const facts = program.files.get(file);
  const isText = tellsText(use, toldOf);
  const found = call.arguments.flatMap((value, at): readonly Text[] => {
    const parts = partsOf(program, { file, value });
    const isContext = facts !== undefined && at > 0 && /context$/i.test(lastName(facts, value));
    return parts === null || isContext || !isText(parts.join(' '), at) ? [] : [{ parts, at }];
  });
  const kind = facts?.values[call.arguments[0] ?? -1]?.kind;
  const isName = found.every(({ parts, at }) => at > 0 && namesWhoLogs(parts.join(' '), kind));
  if (isName) return null;
  const told = found.filter(({ parts }, index) => found.length === 1 || !isBeside(parts.join(' '), index));
  return use.meaning.via === 'console' && use.through === null ? inOneLine(told) : (told[0]?.parts ?? null);
}

/** Is an argument of an own log function a text, and no label, field or level? What it makes something of counts where it has several words. */
function tellsText({ through }: WrappedUse<LogMeaning>, toldOf: ToldOf): (text: string, at: number) => boolean {
  if (through === null) return () => true;
  const { texts, changed } = toldOf(through);
  const isOpen = texts.size + changed.size === 0;
  return (text, at) => texts.has(at) || ((isOpen || changed.has(at)) && /\s/.test(text.trim()));
}

/** `console.log('paid', id, 'of', amount)` writes one line. */
function inOneLine(texts: readonly Text[]): readonly string[] | null {
  const [first, ...rest] = texts;
  if (first === undefined) return null;
  const parts = [...first.parts];
  let last = first.at;
  for (const text of rest) {
    if (text.at === last + 1) parts.push(`${parts.pop() ?? ''} ${text.parts[0] ?? ''}`, ...text.parts.slice(1));
    else parts.push(...text.parts);
    last = text.at;
  }
  return parts.join('').length > LONGEST ? first.parts : parts;
}

/** Beside the text of a line stand its level, `write('error', text)`, and who writes it, `log(text, 'OrderService')`. */
function isBeside(text: string, index: number): boolean {
  return index === 0 ? isLevelWord(text) : CLASS_NAME.test(text);
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
function writersOf(knowledge: Knowledge, toldOf: ToldOf): readonly WrappedUse<LogMeaning>[] {
  const { program } = knowledge;
  const { all, uses } = loggingOf(knowledge);
  const outside = new Set(uses.map(({ site }) => site.call));
  const told = new Set(
    all.flatMap((use) =>
      use.through !== null && saysEnough(messageAt(program, use, toldOf) ?? []) ? [functionKey(use.through)] : [],
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
  const [parts] = errorTexts(program, site)
    .flatMap((ref) => [partsOf(program, ref) ?? []])
    .filter((each) => each.length > 0);
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
