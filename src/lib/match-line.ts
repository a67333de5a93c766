import type { LineText } from './log-line.ts';

/** Letters and digits that a text must hold to be worth a search; fewer where it is the whole message. */
const FEWEST = 6;
const FEWEST_WHOLE = 3;
/** In the midst of other words a text must say more: `failed with status code 500` is not `status …`. */
const FEWEST_WITHIN = 9;

/** How well a text was made of the parts of a message. */
export interface LineMatch {
  /** Letters and digits that agree. */
  readonly size: number;
  /** The message begins where the line's own text begins, behind its prefix. */
  readonly starts: boolean;
  /** Letters that fill the gaps; of two messages with one text the one with less between them fits better. */
  readonly between: number;
}

/**
 * Whether a text was made of these parts, in their order, with anything between. An empty part at an end is a gap there.
 * Null where it was not, or where the parts say too little.
 */
export function matchLine(parts: readonly string[], { text, starts }: LineText): LineMatch | null {
  const size = parts.reduce((sum, part) => sum + weightOf(part), 0);
  if (size < FEWEST_WHOLE) return null;
  const found = spanOf(parts, text);
  if (found === null) return null;
  const begins = [...starts].some(
    (at) => at === found.from || (parts[0] === '' && at < found.from && isOneWord(text.slice(at, found.from))),
  );
  if (size < FEWEST && !(begins && text.slice(found.to).trim() === '')) return null;
  if (size < FEWEST_WITHIN && !begins && !OPENED.test(text.slice(0, found.from))) return null;
  return { size, starts: begins, between: found.between };
}

/** Another text may stand behind this, as the message of an error that was wrapped. */
const OPENED = /(?:^|[:("'=>[-]\s*|\n\s*)$/;

/** What fills a gap at the beginning is mostly a name or an id. */
function isOneWord(text: string): boolean {
  return !/\S\s+\S/.test(text);
}

function spanOf(
  parts: readonly string[],
  text: string,
): { readonly from: number; readonly to: number; readonly between: number } | null {
  let from = -1;
  let to = 0;
  let between = 0;
  for (const [order, part] of parts.entries()) {
    const fast = part.trim();
    if (fast === '') continue;
    const at = placeOf(part, { text, behind: to, isFirst: order === 0 });
    if (at < 0) return null;
    if (from < 0) from = at;
    else between += at - to;
    to = at + fast.length;
  }
  return { from, to, between };
}

interface Search {
  readonly text: string;
  readonly behind: number;
  /** Nothing is filled in before it. */
  readonly isFirst: boolean;
}

/** Where a part stands, without the spaces at its ends: `status ` is not in `order-status.ts`. */
function placeOf(part: string, { text, behind, isFirst }: Search): number {
  const fast = part.trim();
  const isFree = (at: number): boolean =>
    !(isFirst && WORD.test(text[at - 1] ?? '') && WORD.test(fast)) &&
    (part.endsWith(fast) || /^(?:\s|$)/.test(text.slice(at + fast.length, at + fast.length + 1)));
  let at = text.indexOf(fast, behind);
  while (at >= 0 && !isFree(at)) at = text.indexOf(fast, at + 1);
  return at;
}

const WORD = /^[\p{L}\p{N}]/u;

function weightOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
