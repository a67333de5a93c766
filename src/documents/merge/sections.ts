import { createHash } from 'node:crypto';
import GithubSlugger from 'github-slugger';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A part of a page that Handover wrote, and what the team wrote between it and the next one. */
export interface PageSection {
  readonly id: string;
  /** The text between the marks. */
  readonly content: string;
  /** People changed the text between the marks. */
  readonly edited: boolean;
  /** Everything up to the next section, as it stands in the file. */
  readonly after: string;
}

export interface MarkedPage {
  /** Everything between the front matter and the first section, as it stands in the file. */
  readonly before: string;
  readonly sections: readonly PageSection[];
}

interface Mark {
  readonly kind: 'begin' | 'end';
  readonly id: string;
  readonly hash: string;
  readonly start: number;
  readonly end: number;
}

/** Puts marks around the beginning of a generated page and around each of its second-level sections. */
export function markSections(body: string): string {
  const slugger = new GithubSlugger();
  const parts = body
    .trim()
    .split(/\n+(?=## )/)
    .map((content, index) => ({ id: index === 0 ? firstSection : slugger.slug(headingOf(content)), content }));
  return `${parts.map(({ id, content }) => marked(id, content)).join('\n\n')}\n`;
}

/** The marks of a section around a text. */
export function marked(id: string, content: string): string {
  return `<!-- handover:begin ${id} ${hashOf(content)} -->\n\n${content}\n\n<!-- handover:end ${id} -->`;
}

/** Is this comment one of the marks? */
export function isMark(html: string): boolean {
  return markPattern.test(html);
}

/**
 * Reads a page as Markdown does, so that a mark inside of a code block is none.
 * @returns null where the page has no marks, or marks that do not belong together
 */
export function readSections(text: string): MarkedPage | null {
  const { head, marks } = marksOf(text);
  const sections: PageSection[] = [];
  for (let index = 0; index < marks.length; index += 2) {
    const [begin, end] = [marks[index], marks[index + 1]];
    if (begin?.kind !== 'begin' || end?.kind !== 'end' || begin.id !== end.id) return null;
    const content = text.slice(begin.end, end.start).trim();
    const after = text.slice(end.end, marks[index + 2]?.start ?? text.length);
    sections.push({ id: begin.id, content, edited: hashOf(content) !== begin.hash, after });
  }
  const [first] = marks;
  const unique = new Set(sections.map(({ id }) => id)).size === sections.length;
  return first === undefined || !unique ? null : { before: text.slice(head, first.start), sections };
}

const firstSection = 'top';
const markPattern = /^<!-- handover:(?<kind>begin|end) (?<id>\S+)(?: (?<hash>[0-9a-f]+))? -->$/;
const parser = unified().use(remarkParse).use(remarkFrontmatter).freeze();

function marksOf(text: string): { readonly head: number; readonly marks: readonly Mark[] } {
  const { children } = parser.parse(text);
  const [first] = children;
  const marks = children.flatMap((node): Mark[] => {
    if (node.type !== 'html' || node.position === undefined) return [];
    const { kind, id, hash } = markPattern.exec(node.value.trim())?.groups ?? {};
    const { start, end } = node.position;
    if ((kind !== 'begin' && kind !== 'end') || start.offset === undefined || end.offset === undefined) return [];
    return [{ kind, id: id ?? '', hash: hash ?? '', start: start.offset, end: end.offset }];
  });
  return { head: first?.type === 'yaml' ? (first.position?.end.offset ?? 0) : 0, marks };
}

function headingOf(content: string): string {
  return /^## (?<heading>.*)/.exec(content)?.groups?.['heading'] ?? '';
}

function hashOf(content: string): string {
  return createHash('sha256').update(withoutLayout(content)).digest('hex').slice(0, 12);
}

/** What formatters change (padding of tables, marks of lists, kinds of emphasis) is no edit of a person. */
function withoutLayout(content: string): string {
  return content
    .replace(/\s*\n\s*/g, '\n')
    .replace(/^\|?[ :|-]*-[ :|-]*\|?$/gm, (line) => line.replace(/-+/g, '-').replace(/ /g, ''))
    .replace(/^[*+-](?= )/gm, '-')
    .replace(/[*_]/g, '*')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
