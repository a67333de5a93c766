const HEADER_LENGTH = 2000;
const HEADER =
  /@generated\b|\bdo not (?:edit|modify)\b|\bauto-?generated\b|\b(?:code|file) (?:is |was |has been )?(?:automatically )?generated\b|\bgenerated from \S+ by \w/i;
const MINIFIED_MEAN_LINE = 400;
const MINIFIED_SIZE = 5000;

/** Whether a tool wrote this text: its first comments say so, or its lines are longer than people write them. */
export function isGenerated(text: string, lines: number): boolean {
  if (text.length > MINIFIED_SIZE && text.length / lines > MINIFIED_MEAN_LINE) return true;
  return HEADER.test(headerOf(text));
}

/** The comments before the first line of code. */
function headerOf(text: string): string {
  const header = /^(?:\uFEFF|\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|#![^\n]*\n|['"]use [a-z]+['"];?)*/.exec(
    text.slice(0, HEADER_LENGTH),
  );
  return header?.[0] ?? '';
}
