import { createHash } from 'node:crypto';
import { withoutAnswers } from './slots.ts';
import { withoutTicks } from './ticks.ts';

/** Tells whether people changed a generated text; what formatters change is no edit, and neither are answers in slots. */
export function hashOf(content: string): string {
  return shortHash(withoutLayout(generatedOf(content)));
}

/** Tells whether what a text says has changed: code that only moved within its file leaves it as it is. */
export function fingerprintOf(content: string): string {
  return shortHash(withoutLines(withoutLayout(generatedOf(content))));
}

/** Two texts that a formatter alone tells apart: a team that formats its Markdown keeps it so. */
export function isSameBesideLayout(left: string, right: string): boolean {
  return left === right || withoutLayout(left) === withoutLayout(right);
}

/** Answers in slots and ticks in checklists are the team's. */
function generatedOf(content: string): string {
  return withoutTicks(withoutAnswers(content));
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** What formatters change: padding of tables, marks of lists, kinds of emphasis. */
function withoutLayout(content: string): string {
  return content
    .replace(/\s*\n\s*/g, '\n')
    .replace(/^\|?[ :|-]*-[ :|-]*\|?$/gm, (line) => line.replace(/-+/g, '-').replace(/ /g, ''))
    .replace(/^[*+-](?= )/gm, '-')
    .replace(/[*_]/g, '*')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** Places are written `path#L12` in links and `path:12` where links would lead nowhere. */
function withoutLines(content: string): string {
  return content.replace(/#L\d+(?:-L\d+)?/g, '').replace(/(?<=\.[a-z]+):\d+/gi, '');
}
