import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export interface HtmlNode {
  readonly value: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The comments and tags that stand in a line of their own, as Markdown reads them: one inside of a code block is none. */
export function htmlNodesOf(text: string): readonly HtmlNode[] {
  return parser.parse(text).children.flatMap((node): HtmlNode[] => {
    if (node.type !== 'html' || node.position === undefined) return [];
    const { start, end } = node.position;
    return start.offset === undefined || end.offset === undefined
      ? []
      : [{ value: node.value.trim(), start: start.offset, end: end.offset }];
  });
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).freeze();
