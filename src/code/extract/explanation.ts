import { ts } from 'ts-morph';

/** Comments for tools, and notes that something is still to be done. */
const NO_EXPLANATION =
  /^\W*(?:eslint|oxlint|biome|prettier|ts-|@ts-|istanbul|c8|v8|noinspection|sonar|todo|fixme|xxx|hack)\b/i;
/** A word alone names something, it explains nothing. */
const SENTENCE = /\p{L}+\W+\p{L}+/u;

/** Does a comment in a block say in words why it does what it does? */
export function isExplained(text: string, block: ts.Block): boolean {
  const places = [block.statements.pos, ...block.statements.slice(1).map((statement) => statement.pos)];
  return places.some((pos) =>
    [...(ts.getTrailingCommentRanges(text, pos) ?? []), ...(ts.getLeadingCommentRanges(text, pos) ?? [])].some(
      (range) => {
        const comment = text.slice(range.pos, range.end);
        return SENTENCE.test(comment) && !NO_EXPLANATION.test(comment);
      },
    ),
  );
}
