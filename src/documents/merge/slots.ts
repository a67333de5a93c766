import { createHash } from 'node:crypto';
import { type HtmlNode, htmlNodesOf } from './html-nodes.ts';

/** A place inside of generated text that asks the team for what no code says. */
export interface Slot {
  readonly id: string;
  /** The text between its marks: the question, or the team's answer. */
  readonly text: string;
  /** People wrote something else than the question. */
  readonly answered: boolean;
  /** Offsets of the text. */
  readonly start: number;
  readonly end: number;
}

/** A slot with its question, which stands there until somebody answers. */
export function slot(id: string, question: string): string {
  const text = `> *To be written by the team:* ${question}`;
  return `${markStart}${id} ${questionHash(text)} -->\n\n${text}\n\n${markStart}${id} -->`;
}

/** Is this comment a mark of a slot? */
export function isSlotMark(html: string): boolean {
  return markPattern.test(html);
}

/** @returns the slots in order; null where marks do not belong together */
export function readSlots(content: string): readonly Slot[] | null {
  if (!content.includes(markStart)) return [];
  const marks = htmlNodesOf(content).filter(({ value }) => isSlotMark(value));
  const openings = marks.filter((_mark, index) => index % 2 === 0);
  const slots = openings.map((open, index) => toSlot(content, open, marks[2 * index + 1]));
  const found = slots.filter((each) => each !== null);
  const unique = new Set(found.map(({ id }) => id)).size === slots.length;
  return unique ? found : null;
}

function toSlot(content: string, open: HtmlNode, close: HtmlNode | undefined): Slot | null {
  const { id = '', hash } = markPattern.exec(open.value)?.groups ?? {};
  if (close?.value !== `${markStart}${id} -->` || hash === undefined) return null;
  const text = content.slice(open.end, close.start);
  return { id, text, answered: isAnswer(text, hash), start: open.end, end: close.start };
}

/** The content with each of its slots rewritten. */
export function withSlots(content: string, textOf: (slot: Slot) => string): string {
  return (readSlots(content) ?? []).reduceRight(
    (text, each) => `${text.slice(0, each.start)}${textOf(each)}${text.slice(each.end)}`,
    content,
  );
}

/** Generated text alone: what stands in slots is the team's. */
export function withoutAnswers(content: string): string {
  return withSlots(content, () => '\n\n');
}

/** The text without the marks, where it stops being generated; marks that people changed stay as they are. */
export function withoutSlotMarks(content: string): string {
  if (readSlots(content) === null) return content;
  const marks = htmlNodesOf(content).filter(({ value }) => isSlotMark(value));
  return marks.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}${text.slice(end).replace(/^\n/, '')}`,
    content,
  );
}

const markStart = '<!-- handover:slot ';
/** The first mark of a slot carries the hash of its question, the second none. */
const markPattern = /^<!-- handover:slot (?<id>\S+)(?: (?<hash>[0-9a-f]{12}))? -->$/;

/** An empty place is no answer: the question comes back. */
function isAnswer(text: string, hash: string): boolean {
  return text.trim() !== '' && questionHash(text) !== hash;
}

function questionHash(text: string): string {
  const plain = text.replace(/[*_]/g, '*').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 12);
}
