/** Letters and digits that a text must hold to be worth a search. */
const FEWEST = 6;

/**
 * How well a line was made of these parts, in their order, with anything between: the number of letters and digits that
 * agree. Null where it was not, or where the parts say too little.
 */
export function matchLine(parts: readonly string[], line: string): number | null {
  const size = parts.reduce((sum, part) => sum + weightOf(part), 0);
  if (size < FEWEST) return null;
  let from = 0;
  for (const part of parts) {
    const text = part.trim();
    if (text === '') continue;
    const at = line.indexOf(text, from);
    if (at < 0) return null;
    from = at + text.length;
  }
  return size;
}

function weightOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/**
 * The texts that a line as it appears in production may hold: itself, and where it is or ends in JSON the texts in that,
 * without escapes; `%s` and its like stand for what is filled in.
 */
export function textsOfLine(line: string): string {
  const start = line.indexOf('{');
  const inner = start < 0 ? null : parsed(line.slice(start));
  return inner === null ? line : `${line.slice(0, start)}\n${textsIn(inner, 0).join('\n')}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const DEEPEST = 6;

function textsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.values(value).flatMap((each) => textsIn(each, depth + 1));
}
