import type { Code, Nodes, Table } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { posix } from 'node:path';
import { by } from '../../lib/order.ts';
import type { Document } from '../../model/document.ts';
import { isMark } from '../merge/sections.ts';
import { isSlotMark } from '../merge/slots.ts';
import { parseMarkdown } from '../parse-markdown.ts';
import { lintNote } from './lint-note.ts';
import { mistakeIn, type OwnFile } from './own-file.ts';

/** What the checks ask of a page: its tree is let go before the next one is read. */
interface Page {
  readonly path: string;
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly { readonly url: string; readonly line: number }[];
  /** What is wrong in the page by itself. */
  readonly problems: readonly Problem[];
}
interface Problem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}
interface OwnTemplates {
  readonly pages: ReadonlyMap<string, OwnFile>;
  readonly partial: OwnFile | null;
}
type Pages = ReadonlyMap<string, Page>;

/**
 * Reads the documents as a reader's Markdown does, and checks what the reader relies on.
 * @param own paths of pages that templates of the team write, and a partial of the team, which any page may use
 * @throws with document and line of every problem: each is a mistake in a view or a template. UserError for a page of the team.
 */
export function checkDocuments(
  documents: readonly Document[],
  own: OwnTemplates = { pages: new Map(), partial: null },
): void {
  const pages: Pages = new Map(documents.map((document) => [document.path, toPage(document)]));
  const problems = [...pathProblems(documents), ...[...pages.values()].flatMap((page) => problemsOf(page, pages))];
  if (problems.length === 0) return;
  for (const { path, line, message } of problems) {
    const file = own.pages.get(path) ?? own.pages.get(linkedPage(message)) ?? own.partial;
    if (file !== null)
      throw mistakeIn(file, { line: null, message: `makes line ${line} of ${path} wrong: ${message}` });
  }
  throw new Error(
    `Documents are broken:\n${problems.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n')}`,
  );
}

function toPage({ path, markdown }: Document): Page {
  const headings: Page['headings'][number][] = [];
  const links: Page['links'][number][] = [];
  const problems: Problem[] = [];
  for (const node of nodesOf(parseMarkdown(withoutPlainCode(markdown)))) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') headings.push({ depth: node.depth, text: toString(node) });
    if (node.type === 'link') links.push({ url: node.url, line });
    const message = ownProblem(node);
    if (message !== null) problems.push({ path, line, message });
  }
  const slugger = new GithubSlugger();
  return { path, headings, links, problems, anchors: new Set(headings.map(({ text }) => slugger.slug(text))) };
}

/**
 * Links from plain inline code to files that are no pages, and plain inline code in rows of tables: most of what pages are
 * made of, and nothing in it can be misread. Parsers take characters one by one, so that the check is several times as fast
 * without them.
 */
function withoutPlainCode(markdown: string): string {
  return markdown.replace(placeLink, 'e').replace(/^\|.*$/gm, (row) => row.replace(/(?<![`\\])`[^`|\\]+`(?!`)/g, 'e'));
}

const placeLink = /(?<!\\)\[`[^`|[\]\\\n]+`\]\((?!\S*\.md[)#])[^()\s<>\\|]*\)/g;

/** All nodes in order: pages have tens of thousands, and plain recursion is several times as fast as a visitor. */
function nodesOf(node: Nodes): readonly Nodes[] {
  const found: Nodes[] = [];
  const take = (each: Nodes): void => {
    found.push(each);
    if ('children' in each) for (const child of each.children) take(child);
  };
  take(node);
  return found;
}

function ownProblem(node: Nodes): string | null {
  if (node.type === 'table') return tableProblem(node);
  if (node.type === 'code') return fenceProblem(node);
  return node.type === 'html' && !isComment(node.value) ? `HTML in the page: ${node.value}` : null;
}

/** Two paths that differ only in case are one file on some machines. */
function pathProblems(documents: readonly Document[]): Problem[] {
  const seen = new Set<string>();
  return documents.flatMap(({ path }) => {
    const again = seen.has(path.toLowerCase());
    seen.add(path.toLowerCase());
    const message = again
      ? 'another document has this path'
      : isSafePath(path)
        ? null
        : 'is no path of a Markdown file in the output folder';
    return message === null ? [] : [{ path, line: 1, message }];
  });
}

function isSafePath(path: string): boolean {
  return (
    path === posix.normalize(path) &&
    !path.startsWith('../') &&
    !path.startsWith('/') &&
    !path.includes('\\') &&
    path.endsWith('.md')
  );
}

function problemsOf(page: Page, pages: Pages): Problem[] {
  const heading = headingProblem(page);
  const links = page.links.flatMap(({ url, line }) => {
    const message = linkProblem(url, page, pages);
    return message === null ? [] : [{ path: page.path, line, message }];
  });
  const own = heading === null ? [] : [{ path: page.path, line: 1, message: heading }];
  return [...own, ...[...page.problems, ...links].toSorted(by(({ line }) => line))];
}

/** Comments that say something to programs are the only HTML: wikis strip them, and nobody misses them. */
function isComment(html: string): boolean {
  return html === lintNote || isMark(html) || isSlotMark(html);
}

function headingProblem({ headings }: Page): string | null {
  const slugger = new GithubSlugger();
  const again = headings.find(({ text }) => slugger.slug(text) !== new GithubSlugger().slug(text));
  if (again !== undefined) return `the heading "${again.text}" occurs twice, so its anchor is not its own`;
  return headings.filter(({ depth }) => depth === 1).length === 1 ? null : 'a page has one first-level heading';
}

/** Links to files of the repository leave the output folder; that they exist is what the model says. */
function linkProblem(url: string, page: Page, pages: Pages): string | null {
  if (/^[a-z][a-z+.-]*:/i.test(url)) return null;
  const [path = '', anchor] = url.split('#', 2);
  const target = path === '' ? page.path : posix.join(posix.dirname(page.path), decodeURIComponent(path));
  if (target.startsWith('../') || !target.endsWith('.md')) return null;
  const linked = pages.get(target);
  if (linked === undefined) return `links to ${target}, which is no document`;
  return anchor === undefined || linked.anchors.has(anchor)
    ? null
    : `links to ${target}#${anchor}, which has no such heading`;
}

/** The page that a link misses something in, '' where the problem is another. */
function linkedPage(message: string): string {
  return /^links to ([^#]+)#/.exec(message)?.[1] ?? '';
}

function tableProblem({ children: [head, ...rows] }: Table): string | null {
  const width = head?.children.length ?? 0;
  const odd = rows.find((row) => row.children.length !== width);
  return odd === undefined
    ? null
    : `line ${odd.position?.start.line} has ${odd.children.length} cells in a table of ${width}`;
}

function fenceProblem({ lang, value }: Code): string | null {
  if (lang !== 'mermaid') return value.trim() === '' ? 'an empty code block' : null;
  if (!/^flowchart [A-Z]+\n(?:.*\n)*\s+n1|^sequenceDiagram\n(?:.*\n)*\s+participant p1/.test(value))
    return 'a diagram without nodes';
  return value.length <= longestDiagram
    ? null
    : `a diagram of ${value.length} characters, at most ${longestDiagram} are drawn everywhere`;
}

const longestDiagram = 2000;
