import type { History } from '../../model/history.ts';
import type { HistoryState } from '../../model/ownership.ts';

/** What the documents say of the history as a whole. */
export function historyState(history: History): HistoryState {
  if (history.kind === 'not-measured') return { measured: false, reason: history.reason };
  const { commits, people, exactRenamesOnly } = history;
  return {
    measured: true,
    commitsAtLeast: roundedDown(commits.length),
    peopleAtLeast: roundedDown(people.length),
    exactRenamesOnly,
  };
}

/** To one digit: 8,991 → 8,000. */
function roundedDown(count: number): number {
  const unit = 10 ** (String(count).length - 1);
  return Math.floor(count / unit) * unit;
}
