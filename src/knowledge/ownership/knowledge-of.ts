import { by } from '../../lib/order.ts';
import type { MeasuredHistory } from '../../model/history.ts';
import type { KnowledgeArea, KnownBy } from '../../model/ownership.ts';

/** Who changed a set of files. */
export interface Knowledge extends Pick<KnowledgeArea, 'people' | 'busFactor' | 'isLeft'> {
  /** Exact share of the weighted changes by index of the person. */
  readonly shares: ReadonlyMap<number, number>;
}

const DAY = 86_400;
/** A change counts half as much after half a year. */
const HALF_LIFE = 180 * DAY;
/** Who has not committed for so long before the analysed commit may have left. */
const ABSENCE = 90 * DAY;
/** Shares are told in steps of a tenth: with fewer commits, each is more than a step. */
const FEWEST_COMMITS = 10;
const MOST_PEOPLE = 3;
const STEP = 10;
const HALF = 0.5;
const TENTH = 0.1;

/**
 * How much each person changed a set of files: the sum, over their commits and the files of the set that these changed, of
 * 2^(-age / 180 days). Null where fewer than ten commits touched the set.
 */
export function knowledgeReader(history: MeasuredHistory): (files: Iterable<string>) => Knowledge | null {
  const weights = history.commits.map(({ time }) => 2 ** (-Math.max(0, history.now - time) / HALF_LIFE));
  const active = new Set(
    history.commits.filter(({ time }) => history.now - time <= ABSENCE).map(({ person }) => person),
  );
  return (files) => {
    const sums = new Map<number, number>();
    const touching = new Set<number>();
    let total = 0;
    for (const file of files) {
      for (const index of history.changes.get(file) ?? []) {
        const [person = 0, weight = 0] = [history.commits[index]?.person, weights[index]];
        sums.set(person, (sums.get(person) ?? 0) + weight);
        total += weight;
        touching.add(index);
      }
    }
    if (touching.size < FEWEST_COMMITS) return null;
    const shares = new Map([...sums].map(([person, sum]) => [person, sum / total]));
    return { shares, ...summaryOf(shares, active, history) };
  };
}

function summaryOf(shares: ReadonlyMap<number, number>, active: ReadonlySet<number>, { people }: MeasuredHistory) {
  const known = [...shares].map(([person, share]) => ({
    name: people[person]?.name ?? '',
    exact: share,
    share: Math.round(share * STEP) * STEP,
    isActive: active.has(person),
  }));
  const shown: readonly KnownBy[] = known
    .filter(({ share }) => share > 0)
    .map(({ name, share, isActive }) => ({ name, share, isActive }))
    .toSorted(
      by(
        ({ share }) => -share,
        ({ name }) => name,
      ),
    );
  return {
    people: shown.slice(0, MOST_PEOPLE),
    busFactor: busFactorOf(known.map(({ exact }) => exact)),
    isLeft: !known.some(({ exact, isActive }) => isActive && exact > TENTH),
  };
}

/** The fewest people who made more than half. */
function busFactorOf(shares: readonly number[]): number {
  let sum = 0;
  const sorted = shares.toSorted((a, b) => b - a);
  const last = sorted.findIndex((share) => (sum += share) > HALF);
  return last + 1;
}
