import type { Code, Heading, Link, Root, Table } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { posix } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Document } from '../../model/document.ts';
import { isMark } from '../merge/sections.ts';
import { isSlotMark } from '../merge/slots.ts';
import { parseMarkdown } from '../parse-markdown.ts';
import { lintNote } from './lint-note.ts';
import { mistakeIn, type OwnFile } from './own-file.ts';

interface Page {
  readonly path: string;
  readonly root: Root;
  readonly anchors: ReadonlySet<string>;
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
  const root = parseMarkdown(markdown);
  const slugger = new GithubSlugger();
  return { path, root, anchors: new Set(headingsOf(root).map((heading) => slugger.slug(toString(heading)))) };
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
  const problems: Problem[] = [];
  const report = (node: { readonly position?: Root['position'] }, message: string | null): void => {
    if (message !== null) problems.push({ path: page.path, line: node.position?.start.line ?? 1, message });
  };
  report(page.root, headingProblem(page.root));
  visit(page.root, (node) => {
    if (node.type === 'link') report(node, linkProblem(node, page, pages));
    if (node.type === 'table') report(node, tableProblem(node));
    if (node.type === 'code') report(node, fenceProblem(node));
    if (node.type === 'html' && !isComment(node.value)) report(node, `HTML in the page: ${node.value}`);
  });
  return problems;
}

/** Comments that say something to programs are the only HTML: wikis strip them, and nobody misses them. */
function isComment(html: string): boolean {
  return html === lintNote || isMark(html) || isSlotMark(html);
}

function headingProblem(root: Root): string | null {
  const headings = headingsOf(root);
  const slugger = new GithubSlugger();
  const again = headings
    .map((heading) => toString(heading))
    .find((text) => slugger.slug(text) !== new GithubSlugger().slug(text));
  if (again !== undefined) return `the heading "${again}" occurs twice, so its anchor is not its own`;
  return headings.filter((heading) => heading.depth === 1).length === 1 ? null : 'a page has one first-level heading';
}

function headingsOf(root: Root): Heading[] {
  const headings: Heading[] = [];
  visit(root, 'heading', (heading) => void headings.push(heading));
  return headings;
}

/** Links to files of the repository leave the output folder; that they exist is what the model says. */
function linkProblem({ url }: Link, page: Page, pages: Pages): string | null {
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
