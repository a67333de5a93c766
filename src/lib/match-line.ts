import type { LineText } from './log-line.ts';

/** Letters and digits that a text must hold to be worth a search; fewer where it is the whole message. */
const FEWEST = 6;
const FEWEST_WHOLE = 3;

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
  return { size, starts: begins, between: found.between };
}

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
  for (const part of parts) {
    const fast = part.trim();
    if (fast === '') continue;
    const at = text.indexOf(fast, to);
    if (at < 0) return null;
    if (from < 0) from = at;
    else between += at - to;
    to = at + fast.length;
  }
  return { from, to, between };
}

function weightOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
