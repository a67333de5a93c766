import { groupBy } from '../lib/group-by.ts';
import { logLevelOf } from '../lib/log-level.ts';
import { type LogLine, readLogLine } from '../lib/log-line.ts';
import { type LineMatch, matchLine } from '../lib/match-line.ts';
import { by } from '../lib/order.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import type { LogMessage } from '../model/log-message.ts';
import { errorsNamedIn } from './explain-errors.ts';

const MOST_SHOWN = 5;
const MOST_EQUALS = 8;
/** A log call with so many letters that begins the message is what wrote the line, whatever error it tells of. */
const ENOUGH_TO_BEGIN = 8;

/** One place that may have written the line. */
interface Candidate {
  /** What fits best of what the place writes. */
  readonly message: LogMessage;
  /** Smaller is better, compared from the first on. */
  readonly rank: readonly number[];
}

/** Lines of the answer: the places that fit best first, each with what is known around it. */
export function explanationOf(model: HandoverModel, written: string): readonly string[] {
  const candidates = candidatesOf(model.logMessages, readLogLine(written));
  const errors = errorsNamedIn(model, written);
  if (candidates.length === 0) return ['Nothing in the code was found that writes this line.', ...errors];
  const groups = [...groupBy(candidates, ({ rank, message }) => JSON.stringify([rank, message.parts])).values()];
  const rest = candidates.length - groups.slice(0, MOST_SHOWN).reduce((sum, group) => sum + group.length, 0);
  return [
    ...groups.slice(0, MOST_SHOWN).flatMap((group) => aboutGroup(model, group)),
    ...(rest > 0 ? [`and ${rest} more that fit less`] : []),
    ...errors,
  ];
}

function candidatesOf(messages: readonly LogMessage[], line: LogLine): readonly Candidate[] {
  const found = messages.flatMap((message) => {
    const match = bestMatch(message, line);
    return match === null ? [] : [{ message, match }];
  });
  return [...groupBy(found, ({ message }) => `${message.file}:${message.line}`).values()]
    .flatMap((group) => {
      const [best] = group.toSorted(by(({ match }) => -match.size));
      return best === undefined ? [] : [{ message: best.message, rank: rankOf(group, best.message, line) }];
    })
    .toSorted(
      by(
        ...Array.from(
          { length: RANKS },
          (_, at) =>
            ({ rank }: Candidate) =>
              rank[at] ?? 0,
        ),
        ({ message }) => message.file,
        ({ message }) => message.line,
      ),
    );
}

type Found = Readonly<{ message: LogMessage; match: LineMatch & { readonly main: boolean } }>;

function bestMatch(message: LogMessage, { texts }: LogLine): Found['match'] | null {
  const matches = texts.flatMap((text) => {
    const match = matchLine(message.parts, text);
    return match === null ? [] : [{ ...match, main: text.main }];
  });
  const [best] = matches.toSorted(
    by(
      ({ main, starts }) => (main && starts ? 0 : 1),
      ({ between }) => between,
    ),
  );
  return best ?? null;
}

const RANKS = 8;

/** All texts of one call count; what else the line says decides between places that write the same. */
function rankOf(group: readonly Found[], message: LogMessage, line: LogLine): readonly number[] {
  const size = group.reduce((sum, { match }) => sum + match.size, 0);
  const isWriter = group.some(
    (each) => each.message.kind === 'log' && each.match.main && each.match.starts && each.match.size >= ENOUGH_TO_BEGIN,
  );
  const level = message.kind === 'error' ? 'error' : logLevelOf(message.level);
  return [
    isWriter ? 0 : 1,
    -size,
    group[0]?.match.starts === true ? 0 : 1,
    message.kind === 'log' ? 0 : 1,
    line.level === null || level === null || line.level === level ? 0 : 1,
    -framesIn(message, line),
    -namedIn(message, line),
    -fieldsIn(message, line),
  ];
}

/** Of places with one text that one is meant whose class, function or service the line names beside the text. */
function namedIn({ symbol, service, parts }: LogMessage, { line }: LogLine): number {
  const text = parts.join(' ');
  const names = [...symbol.split('.'), service ?? ''];
  return names.filter((name) => name !== '' && line.includes(name) && !text.includes(name)).length;
}

/** Fields that the line has as well, less those that it lacks. */
function fieldsIn({ fields = [] }: LogMessage, { fields: present, line }: LogLine): number {
  const isThere = (name: string): boolean =>
    present.has(name) || line.includes(`${name}:`) || line.includes(`${name}=`);
  return fields.reduce((sum, name) => sum + (isThere(name) ? 1 : -1), 0);
}

const COMPILED = /(?:^|\/)(?:src|dist|build|out|lib)(?=\/)/g;

/** 2 where a stack trace names the line, 1 where it names the file, also as the compiler wrote it. */
function framesIn({ file, line }: LogMessage, { frames }: LogLine): number {
  const own = bare(file);
  const inFile = frames.filter((frame) => bare(frame.file).endsWith(`/${own}`) || bare(frame.file) === own);
  if (inFile.some((frame) => frame.line === line && /\.[cm]?tsx?$/.test(frame.file))) return 2;
  return inFile.length > 0 ? 1 : 0;
}

function bare(file: string): string {
  return file.replace(COMPILED, '').replace(/\.[cm]?[jt]sx?$/, '');
}

function aboutGroup(model: HandoverModel, [first, ...equals]: readonly Candidate[]): readonly string[] {
  if (first === undefined) return [];
  const places = equals.slice(0, MOST_EQUALS).map(({ message }) => `${message.file}:${message.line}`);
  const more = equals.length > MOST_EQUALS ? ` and ${equals.length - MOST_EQUALS} more` : '';
  return [
    ...aboutPlace(model, first.message),
    ...(equals.length === 0
      ? []
      : [`  the same text is written in ${places.join(', ')}${more}; the line does not say which`]),
  ];
}

function aboutPlace(
  model: HandoverModel,
  { file, line, symbol, service, parts, level, kind, via, handler: clause }: LogMessage,
): readonly string[] {
  const written = kind === 'error' ? `an error ${level}` : `${level} through ${via ?? 'a logger'}`;
  const isHere = (row: { readonly file: string; readonly symbol: string }): boolean =>
    row.file === file && row.symbol === symbol;
  const systems = new Set(model.outboundCalls.filter(isHere).map((call) => call.system));
  const owners = model.services.find((each) => each.name === service)?.owners ?? [];
  const handler = model.errorHandlers.filter(isHere).find((row) => row.line === clause);
  return [
    `${file}:${line} in ${symbol}, ${written}: "${parts.join('…')}"`,
    ...(service === null
      ? []
      : [`  service: ${service}${owners.length === 0 ? '' : `, owned by ${owners.join(', ')}`}`]),
    ...(systems.size === 0 ? [] : [`  the function calls: ${[...systems].join(', ')}`]),
    ...(handler === undefined
      ? []
      : [`  its error handler (line ${handler.line}): ${handler.dispositions.join(', ')}`]),
  ];
}
