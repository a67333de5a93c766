import { entryPointName } from '../../model/entry-point-name.ts';
import type { FailureMode } from '../../model/failure-mode.ts';
import { isBeside } from '../../model/failure-sentences.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import { cap } from '../rows/cap.ts';
import { entryNames } from '../rows/entry-names.ts';
import { evidenceOf } from '../rows/evidence.ts';
import { entriesOfItem, failingItems, type FailingItem } from '../rows/failures.ts';
import { peopleOf } from '../rows/people.ts';
import type { Rating, View } from '../view.ts';

/** Systems with a part of their own; of all others the summary and the CSV tell. */
const MOST_DETAILS = 14;

/** What fails, what that breaks, and what the code has against it: all in a table, the systems that matter most in detail. */
export default {
  id: 'fmea',
  build: (model, { ratings }) => {
    const items = failingItems(model);
    if (items.length === 0 && ratings.length === 0) return [];
    const systems = items.filter(({ kind }) => kind === 'system');
    const queues = items.filter(({ kind }) => kind === 'queue');
    return [
      {
        modes: model.failureModes.length,
        systems: cap(systems.map(summaryOf), 50),
        queues: cap(queues.map(summaryOf), 20),
        details: cap(
          systems.filter(isTold).map((item) => detailOf(model, item)),
          MOST_DETAILS,
        ),
        ratings: cap(ratings.toSorted(byPriority), 25),
      },
    ];
  },
} satisfies View;

function isTold({ entryPoints, system }: FailingItem): boolean {
  return entryPoints > 0 && system !== null && !isBeside(system.kind);
}

function byPriority(a: Rating, b: Rating): number {
  return Number(a.retired) - Number(b.retired) || (Number(b.priority) || 0) - (Number(a.priority) || 0);
}

function summaryOf({ name, entryPoints, services, worst, rows, calls }: FailingItem) {
  const row = rows.find(({ gap }) => gap === worst && gap !== null) ?? rows[0];
  return {
    name,
    entryPoints,
    calls,
    services: cap(services, 3),
    gap: worst === null ? null : { text: worst.text, isWorst: worst.rank === 3 },
    likely: row?.certainty === 'likely' && worst !== null,
    evidence: evidenceOf(row?.evidence ?? [], 1),
  };
}

function detailOf(model: HandoverModel, item: FailingItem) {
  const entries = entriesOfItem(model, item);
  const likely = new Set(entries.filter((entry) => isLikely(entry.systems, item.name)).map(entryPointName));
  const { rows: names, ...others } = entryNames(entries, 8);
  return {
    name: item.name,
    kind: item.system?.kind ?? 'other',
    calls: item.calls,
    services: cap(item.services, 6),
    entries: { ...others, rows: names.map((name) => ({ name, likely: likely.has(name) })) },
    total: entries.length,
    rows: item.rows
      .filter(({ prevention, gap, action }) => prevention.length > 0 || (gap ?? action) !== null)
      .map(toRow),
    people: peopleOf(model, 'system', item.name),
  };
}

function isLikely(systems: HandoverModel['entryPoints'][number]['systems'], system: string): boolean {
  return systems.some(({ name, certainty }) => name === system && certainty === 'likely');
}

function toRow({ failure, prevention, detection, gap, action, certainty, evidence }: FailureMode) {
  return {
    failure,
    prevention,
    detection,
    gap: gap === null ? null : { text: gap.text, isWorst: gap.rank === 3 },
    action: action ?? '',
    likely: certainty === 'likely' && gap !== null,
    evidence: evidenceOf(evidence, 1),
  };
}
