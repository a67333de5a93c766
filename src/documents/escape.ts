/**
 * Repository text on its way into Markdown. Every function gives one line that is safe anywhere in a line, also inside a
 * table cell, because a template cannot know what stands around it. The text comes out whole; only white space is folded,
 * and characters that cannot be seen (controls, text direction, halves of a surrogate pair) become U+FFFD.
 */
export function escapeText(value: string): string {
  return visible(value)
    .replace(entity, '&amp;')
    .replace(/</g, '&lt;')
    .replace(markup, '\\$&')
    .replace(looseUnderscore, '\\_')
    .replace(templateBrace, '\\{')
    .replace(startOfBlock, '$1\\$2')
    .replace(startOfItem, '$1\\$2')
    .replace(/:(?=\/\/)|(?<=www)\.|!$/gi, '\\$&');
}

/** Inline code. A `|` cannot be said in code both inside and outside a table, so such a text comes as plain text. */
export function inlineCode(value: string): string {
  const text = visible(value);
  if (text === '') return '';
  if (text.includes('|')) return escapeText(text);
  const fence = '`'.repeat(longestRun(text, /`+/g) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** The inside of a quoted Mermaid label, at most `limit` characters. Everything that is not plain is a character code. */
export function mermaidLabel(value: string, limit: number): string {
  const text = visible(asRead(value));
  // The variable behind a name says less than the name: `Exchange Rates (EXCHANGE_RATES_URL)`.
  const told = text.length > limit ? text.replace(/(?<=\S) \([A-Z][A-Z0-9_]+\)$/, '') : text;
  return shortenLabel(told, limit).replace(special, (character) => `#${character.codePointAt(0)};`);
}

/** A path and a dotted name keep their end, which tells most; other texts are cut between two words where that leaves enough. */
function shortenLabel(text: string, limit: number): string {
  if (Array.from(text).length <= limit) return text;
  const words = text.split(' ');
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const room = limit - (text.length - longest.length) - 1;
  const ends = [...longest.matchAll(/[./]/g)].map(({ index }) => longest.slice(index));
  const end = ends.find(({ length }) => length > 3 && length <= room);
  if (end !== undefined) return text.replace(longest, () => `…${end.replace(/^\./, '')}`);
  const beginning =
    /^.*(?= )/s.exec(
      Array.from(text)
        .slice(0, limit - 1)
        .join(''),
    )?.[0] ?? '';
  return beginning.length * 2 > limit ? `${beginning} …` : shorten(text, limit);
}

/** The beginning of a long text; `…` shows the cut. */
export function shorten(value: string, limit: number): string {
  const characters = Array.from(value);
  return characters.length <= limit
    ? value
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** What the code only decides when it runs is `${…}` in the model; readers see the dots. */
export function asRead(value: string): string {
  return value.replaceAll('${…}', '…');
}

/** One line without characters that hide or reorder what a reader sees. */
export function visible(value: string): string {
  return value.replace(/\s+/gu, ' ').trim().replace(invisible, '\u{FFFD}');
}

const markup = /[\\`*[\]|~$]|(?<=\S)@/g;
/** As entities, because some wikis know no backslash before `<`. */
const entity = /&(?=#?\w+;)/g;
/** Inside a word GitHub reads `_` as text. */
const looseUnderscore = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Site generators run `{{` and `{%` of a page. */
const templateBrace = /\{(?=[{%])/g;
const startOfBlock = /^()([-+=#:>])/;
const startOfItem = /^(\d+)([.)])(?=\s|$)/;
const invisible = /[\p{Cc}\p{Cs}\u{061C}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}]/gu;
const special = /[^\p{L}\p{M}\p{N} ._,/…@()-]/gu;

function longestRun(text: string, run: RegExp): number {
  return Math.max(0, ...[...text.matchAll(run)].map(([match]) => match.length));
}
