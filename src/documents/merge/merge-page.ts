import { mergedHead, readHead } from '../front-matter.ts';
import { fingerprintOf } from './layout.ts';
import { type MarkedPage, type PageSection, checkRequest, marked, readSections } from './sections.ts';
import { ticksIn, withTicks } from './ticks.ts';
import { type Slot, readSlots, withSlots, withoutAnswers, withoutSlotMarks } from './slots.ts';

export type Merged =
  /** `toCheck` names the sections whose facts changed beside what people wrote after them. */
  | { readonly kind: 'merged'; readonly text: string; readonly toCheck: readonly string[] }
  /** People changed generated text. */
  | { readonly kind: 'edited'; readonly sections: readonly EditedSection[] }
  /** Not a page of ours, or one whose marks were broken. */
  | { readonly kind: 'foreign' };

export interface EditedSection {
  readonly id: string;
  /** As it stands in the file. */
  readonly edited: string;
  /** As it is generated now; null where it is gone. */
  readonly generated: string | null;
}

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
  if (edited.length > 0 && !adopt)
    return { kind: 'edited', sections: edited.map((section) => toEdited(section, fresh)) };
  const sections = mergedSections(page, fresh);
  const text = joined(
    `${mergedHead(generated, existing)}${isText(page.before) ? page.before : '\n\n'}`,
    sections,
    page,
  );
  const toCheck = sections.filter(({ request }) => request !== null).map(({ id }) => id);
  return { kind: 'merged', text: hasCarriageReturns(existing) ? toCarriageReturns(text) : text, toCheck };
}

function toEdited({ id, content }: PageSection, fresh: MarkedPage): EditedSection {
  return { id, edited: content, generated: fresh.sections.find((section) => section.id === id)?.content ?? null };
}

/** What people wrote in a page, outside of its generated sections; empty where they wrote nothing. */
export function notesOf(text: string): string {
  const page = readSections(text.replace(/^\u{FEFF}/u, ''));
  if (page === null) return '';
  return [page.before, ...page.sections.map((section) => teamTextOf(section, []))].filter(isText).join('\n');
}

/** Ids of the slots of a page that hold an answer. */
export function answeredIn(text: string): readonly string[] {
  const page = readSections(text.replace(/^\u{FEFF}/u, ''));
  return (page?.sections ?? []).flatMap((section) => answersOf(section).map(({ id }) => id));
}

/** A page of before there were marks has no place for text of the team. */
function unmarked(existing: string, generated: string, edited: boolean): Merged {
  if (/<!-- handover:(?:begin|end) /.test(existing)) return { kind: 'foreign' };
  return edited ? { kind: 'foreign' } : { kind: 'merged', text: generated, toCheck: [] };
}

interface MergedSection {
  readonly id: string;
  readonly content: string;
  /** What the text after it was written beside, where that is no longer what stands there. */
  readonly request: string | null;
  /** Text of the team after it. */
  readonly text: string;
}

function mergedSections(page: MarkedPage, fresh: MarkedPage): readonly MergedSection[] {
  const existing = new Map(page.sections.map((section) => [section.id, section]));
  return fresh.sections.map(({ id, content }) => {
    const section = existing.get(id);
    if (section === undefined) return { id, content, request: null, text: '' };
    const slots = readSlots(content) ?? [];
    const answers = new Map(answersOf(section).map((answer) => [answer.id, answer.text]));
    const ticks = ticksIn(withoutAnswers(section.content));
    const answered = withSlots(withTicks(content, ticks), (slot) => answers.get(slot.id) ?? slot.text);
    const text = `${lostTicks(ticks, content)}${teamTextOf(section, slots)}`;
    const request = isText(text) && !section.edited ? requestFor(section, content) : null;
    return { id, content: answered, request, text };
  });
}

/** What people ticked and is no longer in the list. */
function lostTicks(ticks: ReadonlySet<string>, content: string): string {
  const kept = ticksIn(withTicks(content, ticks));
  const lost = [...ticks].filter((text) => !kept.has(text));
  return lost.length === 0 ? '' : `\n\n${lost.map((text) => `- [x] ${text}`).join('\n')}`;
}

function requestFor(section: PageSection, content: string): string | null {
  const writtenBeside = section.writtenBeside ?? fingerprintOf(section.content);
  return writtenBeside === fingerprintOf(content) ? null : writtenBeside;
}

function joined(head: string, merged: readonly MergedSection[], page: MarkedPage): string {
  const current = new Set(merged.map(({ id }) => id));
  const gone = page.sections.filter(({ id }) => !current.has(id)).map((section) => teamTextOf(section, []));
  const retired = toRetired(
    gone.filter(isText),
    page.sections.map(({ after }) => after),
  );
  const last = merged.at(-1);
  const texts = merged.map(({ id, content, request, text }) => {
    const section = `${marked(id, content)}${request === null ? '' : `\n\n${checkRequest(id, request)}`}`;
    if (id !== last?.id || retired !== '') return `${section}${spaced(text)}`;
    return `${section}${isText(text) ? text : '\n'}`;
  });
  return `${head}${texts.join('')}${retired}`;
}

/**
 * What people wrote beside a section, to stand after it: with their edits of it where these are adopted, and with answers
 * to questions that are no longer asked.
 */
function teamTextOf(section: PageSection, asked: readonly Slot[]): string {
  const { content, edited, after } = section;
  const ids = new Set(asked.map(({ id }) => id));
  const left = answersOf(section).filter(({ id }) => !ids.has(id));
  const adopted = edited ? `\n\n${withoutSlotMarks(withoutAnswers(content))}` : '';
  return `${adopted}${left.map(({ text }) => `\n\n${text.trim()}`).join('')}${after}`;
}

function answersOf({ content }: PageSection): readonly Slot[] {
  return (readSlots(content) ?? []).filter(({ answered }) => answered);
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
