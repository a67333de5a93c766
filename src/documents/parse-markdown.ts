import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Reads a page as GitHub does. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
