import { readHead, withOwnKeys } from '../front-matter.ts';
import { type MarkedPage, type PageSection, marked, readSections } from './sections.ts';

export type Merged =
  | { readonly kind: 'merged'; readonly text: string }
  /** People changed generated text: these sections. */
  | { readonly kind: 'edited'; readonly sections: readonly string[] }
  /** Not a page of ours, or one whose marks were broken. */
  | { readonly kind: 'foreign' };

export interface MergeOptions {
  /** Edited sections become text of the team, beside the section as it is generated now. */
  readonly adopt: boolean;
}

/**
 * Brings a page up to date in a file that people may have written in: generated sections are replaced, and everything
 * outside of them stays as it is, after the section that it stood after.
 */
export function mergePage(file: string, generated: string, { adopt }: MergeOptions): Merged {
  const existing = file.replace(/^\u{FEFF}/u, '');
  const found = readHead(existing);
  const fresh = readSections(generated);
  if (found === null || fresh === null) return { kind: 'foreign' };
  const page = readSections(existing);
  if (page === null) return unmarked(existing, generated, found.edited);
  const edited = page.sections.filter((section) => section.edited);
  if (edited.length > 0 && !adopt) return { kind: 'edited', sections: edited.map(({ id }) => id) };
  const text = joined(withOwnKeys(generated, existing), page, fresh);
  return { kind: 'merged', text: hasCarriageReturns(existing) ? toCarriageReturns(text) : text };
}

/** What people wrote in a page, outside of its generated sections; empty where they wrote nothing. */
export function notesOf(text: string): string {
  const page = readSections(text);
  if (page === null) return '';
  return [page.before, ...page.sections.map(teamTextAfter)].filter(isText).join('\n');
}

/** A page of before there were marks has no place for text of the team. */
function unmarked(existing: string, generated: string, edited: boolean): Merged {
  if (/<!-- handover:(?:begin|end) /.test(existing)) return { kind: 'foreign' };
  return edited ? { kind: 'foreign' } : { kind: 'merged', text: generated };
}

function joined(head: string, page: MarkedPage, fresh: MarkedPage): string {
  const texts = new Map(page.sections.map((section) => [section.id, teamTextAfter(section)]));
  const current = new Set(fresh.sections.map(({ id }) => id));
  const gone = page.sections.filter(({ id }) => !current.has(id)).map(teamTextAfter);
  const retired = toRetired(gone.filter(isText), [...texts.values()]);
  const last = fresh.sections.at(-1);
  const sections = fresh.sections.map(({ id, content }) => {
    const text = texts.get(id) ?? '';
    if (id !== last?.id || retired !== '') return `${marked(id, content)}${spaced(text)}`;
    return `${marked(id, content)}${isText(text) ? text : '\n'}`;
  });
  return `${head}${isText(page.before) ? page.before : '\n\n'}${sections.join('')}${retired}`;
}

/** An edited section that is adopted is text of the team. */
function teamTextAfter({ content, edited, after }: PageSection): string {
  return edited ? `\n\n${content}${after}` : after;
}

/** The next section begins in a line of its own, after an empty one. */
function spaced(text: string): string {
  if (!isText(text)) return '\n\n';
  return /\n[ \t]*\r?\n[ \t]*$/.test(text) ? text : `${text}\n`;
}

/** Text of the team beside sections that are gone; the heading stands once, also where an earlier run wrote it. */
function toRetired(gone: readonly string[], texts: readonly string[]): string {
  if (gone.length === 0) return '';
  const heading = texts.some((text) => text.includes(retiredHeading)) ? '' : `${retiredHeading}\n\n${retiredHint}\n`;
  return `${heading}${gone.join('\n')}${gone.at(-1)?.endsWith('\n') === true ? '' : '\n'}`;
}

const retiredHeading = '## Retired notes';
const retiredHint = 'Written beside sections that are no longer generated: keep, move or delete them.';

function isText(text: string): boolean {
  return text.trim() !== '';
}

function hasCarriageReturns(text: string): boolean {
  return text.includes('\r\n') && !/(?<!\r)\n/.test(text);
}

function toCarriageReturns(text: string): string {
  return text.replace(/(?<!\r)\n/g, '\r\n');
}
