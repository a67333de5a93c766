import GithubSlugger from 'github-slugger';
import { htmlNodesOf } from './html-nodes.ts';
import { hashOf } from './layout.ts';
import { readSlots } from './slots.ts';

/** A part of a page that Handover wrote, and what the team wrote between it and the next one. */
export interface PageSection {
  readonly id: string;
  /** The text between the marks. */
  readonly content: string;
  /** People changed the text between the marks, and not only answers in its slots. */
  readonly edited: boolean;
  /** Everything up to the next section, as it stands in the file. */
  readonly after: string;
  /** What the text after it was written beside, where people were asked to check it and have not yet. */
  readonly writtenBeside: string | null;
}

export interface MarkedPage {
  /** Everything between the front matter and the first section, as it stands in the file. */
  readonly before: string;
  readonly sections: readonly PageSection[];
}

interface Mark {
  readonly kind: string;
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
  return between(id, hashOf(content), content);
}

/** Asks people to check what they wrote after a section; `writtenBeside` is the fingerprint of what stood there then. */
export function checkRequest(id: string, writtenBeside: string): string {
  return between(`${id}${requestSuffix}`, writtenBeside, request);
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
  const marks = marksOf(text);
  const sections: PageSection[] = [];
  for (let index = 0; index < marks.length; index += 2) {
    const part = partOf(text, marks.slice(index, index + 3));
    const last = sections.at(-1);
    if (part === null) return null;
    if (!part.begin.id.endsWith(requestSuffix)) sections.push(toSection(part));
    else if (last === undefined) return null;
    else sections.splice(-1, 1, withRequest(last, part));
  }
  const [first] = marks;
  const unique = new Set(sections.map(({ id }) => id)).size === sections.length;
  return first === undefined || !unique ? null : { before: text.slice(headOf(text), first.start), sections };
}

function marksOf(text: string): readonly Mark[] {
  return htmlNodesOf(text).flatMap(({ value, start, end }) => {
    const { kind, id, hash } = markPattern.exec(value)?.groups ?? {};
    return kind === undefined ? [] : [{ kind, id: id ?? '', hash: hash ?? '', start, end }];
  });
}

const firstSection = 'top';
const markPattern = /^<!-- handover:(?<kind>begin|end) (?<id>\S+)(?: (?<hash>[0-9a-f]+))? -->$/;
const requestSuffix = '/check';
const request =
  '> **Check this note:** what stands above it changed since the note was written. Mend the note, then delete this line.';

function between(id: string, hash: string, content: string): string {
  return `<!-- handover:begin ${id} ${hash} -->\n\n${content}\n\n<!-- handover:end ${id} -->`;
}

interface Part {
  readonly begin: Mark;
  readonly content: string;
  readonly after: string;
}

/** What stands between two marks, and between them and the next. */
function partOf(text: string, [begin, end, next]: readonly Mark[]): Part | null {
  if (begin?.kind !== 'begin' || end?.kind !== 'end' || begin.id !== end.id) return null;
  return { begin, content: text.slice(begin.end, end.start).trim(), after: text.slice(end.end, next?.start) };
}

function toSection({ begin: { id, hash }, content, after }: Part): PageSection {
  const edited = hashOf(content) !== hash || readSlots(content) === null;
  return { id, content, edited, after, writtenBeside: null };
}

/** Who deletes the request has checked the note; what people wrote in the place of the request is theirs. */
function withRequest(section: PageSection, { begin, content, after }: Part): PageSection {
  const isOpen = content.includes(request);
  const own = content.replace(request, '').trim();
  return {
    ...section,
    after: `${section.after.trim() === '' ? '' : section.after}${own === '' ? '' : `\n\n${own}`}${after}`,
    writtenBeside: isOpen ? begin.hash : null,
  };
}

/** Where the front matter ends. */
function headOf(text: string): number {
  const head = /^---\r?\n[^]*?^---[ \t]*$/m.exec(text);
  return head?.index === 0 ? head[0].length : 0;
}

function headingOf(content: string): string {
  return /^## (?<heading>.*)/.exec(content)?.groups?.['heading'] ?? '';
}
