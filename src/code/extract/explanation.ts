import { ts } from 'ts-morph';

/** Comments for tools, and notes that something is still to be done. */
const NO_EXPLANATION =
  /^\W*(?:eslint|oxlint|biome|prettier|ts-|@ts-|istanbul|c8|v8|noinspection|sonar|todo|fixme|xxx|hack)\b/i;
/** A word alone names something, it explains nothing. */
const SENTENCE = /\p{L}+\W+\p{L}+/u;

/** Does a comment in a block, or before an expression that is a body, say in words why it does what it does? */
export function isExplained(text: string, body: ts.ConciseBody): boolean {
  const places = ts.isBlock(body)
    ? [body.statements.pos, ...body.statements.slice(1).map((statement) => statement.pos)]
    : [body.pos];
  return places.some((pos) =>
    [...(ts.getTrailingCommentRanges(text, pos) ?? []), ...(ts.getLeadingCommentRanges(text, pos) ?? [])].some(
      (range) => {
        const comment = text.slice(range.pos, range.end);
        return SENTENCE.test(comment) && !NO_EXPLANATION.test(comment);
      },
    ),
  );
}

/** Does a comment in it say that something is still to be done? */
export function isUnfinished(text: string, { pos, end }: ts.TextRange): boolean {
  return UNFINISHED.test(text.slice(pos, end));
}

const UNFINISHED = /(?:\/\/|\/\*|^\s*\*)[^\n]*\b(?:TODO|FIXME|XXX)\b/m;

/** Is it written as a function with a comment that says in words why it does what it does? */
export function isExplainedFunction(text: string, node: ts.Expression): boolean {
  return (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && isExplained(text, node.body);
}
