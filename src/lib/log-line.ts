import { type LogLevel, logLevelOf, logLevelOfNumber } from './log-level.ts';

/** One text in a line. */
export interface LineText {
  readonly text: string;
  /** Where the message may begin: behind a timestamp, a level, a name in brackets … */
  readonly starts: ReadonlySet<number>;
  /** What the line is about, rather than what was attached to it: an error's own message, a stack. */
  readonly main: boolean;
}

/** A line of a log as it appears in production, taken apart. */
export interface LogLine {
  /** As it was given. */
  readonly line: string;
  readonly texts: readonly LineText[];
  readonly level: LogLevel | null;
  /** Names of the fields of a structured line. */
  readonly fields: ReadonlySet<string>;
  /** Files that a stack trace names. */
  readonly frames: readonly Frame[];
}

export interface Frame {
  readonly file: string;
  readonly line: number;
}

/** Reads plain lines and JSON, with or without a prefix, JSON inside of JSON, and several lines of a stack trace. */
export function readLogLine(written: string): LogLine {
  const line = written.replace(/\p{Cc}\[[\d;]*m/gu, '');
  const start = line.indexOf('{');
  const inner = start < 0 ? null : parsed(line.slice(start));
  const prefix = inner === null ? line : line.slice(0, start);
  const plain = textsIn(prefix, true);
  const found: Found = { texts: [], fields: new Set(), level: null };
  if (inner !== null) gather(inner, found, 0);
  const texts = [...plain, ...found.texts];
  return {
    line,
    texts,
    level: found.level ?? levelInPrefix(plain),
    fields: found.fields,
    frames: texts.flatMap(({ text }) => framesIn(text)),
  };
}

interface Found {
  readonly texts: LineText[];
  readonly fields: Set<string>;
  level: LogLevel | null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const DEEPEST = 6;
const MESSAGE_KEYS = new Set(['msg', 'message', 'text', 'log']);
const LEVEL_KEYS = new Set(['level', 'severity', 'lvl', 'loglevel']);

function gather(value: unknown, found: Found, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  for (const [key, each] of Object.entries(value)) {
    if (!Array.isArray(value)) found.fields.add(key);
    if (LEVEL_KEYS.has(key.toLowerCase())) found.level ??= levelOfField(each);
    if (typeof each !== 'string') gather(each, found, depth + 1);
    else gatherText(each, { found, depth, main: depth === 0 && MESSAGE_KEYS.has(key) });
  }
}

interface Where {
  readonly found: Found;
  readonly depth: number;
  readonly main: boolean;
}

/** Collectors of containers put the whole line into a field of their own. */
function gatherText(text: string, { found, depth, main }: Where): void {
  const inner = main && text.startsWith('{') ? parsed(text) : null;
  if (inner !== null) gather(inner, found, depth);
  else found.texts.push(...textsIn(text, main));
}

/** A text of several lines as a whole, as a message may be, and each of its lines, as of a stack trace. */
function textsIn(text: string, main: boolean): readonly LineText[] {
  const lines = text.split(/\r?\n/);
  const whole = toText(text, main);
  return lines.length === 1 ? whole : [...whole, ...lines.flatMap((line) => toText(line, false))];
}

function levelOfField(value: unknown): LogLevel | null {
  if (typeof value === 'number') return logLevelOfNumber(value);
  return typeof value === 'string' ? logLevelOf(value) : null;
}

function toText(text: string, main: boolean): readonly LineText[] {
  return text.trim() === '' ? [] : [{ text, starts: startsOf(text), main }];
}

const LEVEL_WORD = /^(?:trace|debug|verbose|info|log|notice|warn(?:ing)?|error|err|fatal|critical)$/i;
/** What loggers and collectors put before a message; each as one token. */
const TOKENS: readonly RegExp[] = [
  /^\[[^\]]{0,80}\]:?/,
  /^\([^)]{0,80}\):?/,
  /^<[^>]{0,80}>/,
  /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?\S*)?/,
  /^\d\d?[/.]\d\d?[/.]\d{2,4},?/,
  /^\d\d?:\d\d(?::\d\d)?\S*(?: [AP]M)?/i,
  /^[\w.-]+=(?:"[^"]*"|\S*)/,
  /^[0-9a-f][0-9a-f-]{7,}\b/i,
  /^\d+\b/,
  /^[\w@/.-]+(?:\[\d+\])?:(?=\s)/,
  /^[-–—|:•>]+/,
  /^\w+\b:?/,
];
const MOST_TOKENS = 16;

/** Offsets at which the message itself may begin; a word counts as a prefix only where it is a level. */
function startsOf(text: string): ReadonlySet<number> {
  let at = text.length - text.trimStart().length;
  const starts = new Set([at]);
  for (let count = 0; count < MOST_TOKENS; count++) {
    const token = tokenAt(text.slice(at));
    if (token === null) break;
    at += token;
    starts.add(at);
  }
  return starts;
}

function tokenAt(rest: string): number | null {
  for (const pattern of TOKENS) {
    const [token] = pattern.exec(rest) ?? [];
    if (token === undefined || token === '') continue;
    if (/^\w+:?$/.test(token) && !/^\d/.test(token) && !token.endsWith(':') && !LEVEL_WORD.test(token)) continue;
    const tail = rest.slice(token.length);
    return token.length + (tail.length - tail.trimStart().length);
  }
  return null;
}

/** The first word before the message that is a level. */
function levelInPrefix([first]: readonly LineText[]): LogLevel | null {
  const prefix = first?.text.slice(0, Math.max(...first.starts)) ?? '';
  const word = prefix.split(/[^A-Za-z]+/).find((each) => LEVEL_WORD.test(each));
  return word === undefined ? null : logLevelOf(word);
}

/** `at charge (/app/src/pay.ts:8:3)`. */
function framesIn(text: string): readonly Frame[] {
  return [...text.matchAll(/([^\s()]+\.[cm]?[jt]sx?):(\d+)(?::\d+)?/g)].map(([, file = '', line = '']) => ({
    file,
    line: Number(line),
  }));
}
