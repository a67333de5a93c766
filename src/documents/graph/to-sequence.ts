import { mermaidLabel } from '../escape.ts';

/** Who takes part, and what passes between them, in order. */
export interface Sequence {
  readonly participants: readonly { readonly key: string; readonly label: string }[];
  readonly messages: readonly SequenceMessage[];
  /** Messages that did not fit. */
  readonly hidden: number;
}

interface SequenceMessage {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly likely: boolean;
}

const most = { participants: 10, characters: 1700 };
const longest = { participant: 28, message: 30 };

/** The beginning of a sequence that a page has room for: what follows a participant too many is left out. */
export function fitSequence({ participants, messages }: Omit<Sequence, 'hidden'>): Sequence {
  let room = most.characters;
  const known = new Set<string>();
  const shown: SequenceMessage[] = [];
  for (const message of messages) {
    const added = participants.filter(({ key }) => (key === message.from || key === message.to) && !known.has(key));
    room -= sizeOfMessage(message) + added.reduce((sum, { label }) => sum + sizeOfParticipant(label), 0);
    if (room < 0 || known.size + added.length > most.participants) break;
    for (const { key } of added) known.add(key);
    shown.push(message);
  }
  const kept = participants.filter(({ key }) => known.has(key));
  return { participants: kept, messages: shown, hidden: messages.length - shown.length };
}

/** A Mermaid sequence diagram; a dashed arrow is likely. */
export function toSequence(
  { participants, messages }: Sequence,
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const ids = new Map(participants.map(({ key }, index) => [key, `p${index + 1}`]));
  const idOf = (key: string): string => ids.get(key) ?? '';
  return [
    'sequenceDiagram',
    `  accTitle: ${title}`,
    `  accDescr: ${description}`,
    ...participants.map(({ key, label }) => `  participant ${idOf(key)} as ${labelOf(label, longest.participant)}`),
    ...messages.map(
      ({ from, to, label, likely }) =>
        `  ${idOf(from)}${likely ? '-->>' : '->>'}${idOf(to)}: ${labelOf(label, longest.message)}`,
    ),
  ].join('\n');
}

function sizeOfMessage({ label }: SequenceMessage): number {
  return '  p10-->>p10: \n'.length + labelOf(label, longest.message).length;
}

function sizeOfParticipant(label: string): number {
  return '  participant p10 as \n'.length + labelOf(label, longest.participant).length;
}

/** `end` alone would close a block that nobody opened. */
function labelOf(text: string, limit: number): string {
  const label = mermaidLabel(text, limit).trim();
  return /^end$/i.test(label) ? `${label}.` : label === '' ? '…' : label;
}
