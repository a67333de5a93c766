import { ratioOf } from './rows.mjs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {{ text: string, value: string, verdict: 'met' | 'not met' | 'unknown' }} Budget
 */

const MOST_MEGABYTES = 1024;
const LEAST_EVENNESS = 0.75;

/**
 * What Handover promises about speed and memory, judged within one run.
 * @param {readonly Row[]} rows
 * @returns {readonly Budget[]}
 */
export function judgeBudgets(rows) {
  /** @param {string} id */
  const row = (id) => rows.find((each) => each.id === id);
  const [parse, cold, cruiser] = [row('parse'), row('cold'), row('depcruise')];
  const peak = cold?.peakMegabytes ?? null;
  return [
    ofRatio('cold ≤ 1.5 × createSourceFile alone', { row: cold, to: parse, most: 1.5 }),
    ofRatio('cold ≤ 0.5 × dependency-cruiser', { row: cold, to: cruiser, most: 0.5 }),
    ofRatio('one changed file ≤ 0.1 × cold', { row: row('changed'), to: cold, most: 0.1 }),
    ofRatio('a commit with one changed file ≤ 0.1 × cold', { row: row('ref'), to: cold, most: 0.1 }),
    {
      text: 'peak memory ≤ 1 GB',
      value: peak === null ? '–' : `${Math.round(peak)} MB`,
      verdict: verdictOf(peak, MOST_MEGABYTES),
    },
  ];
}

/**
 * Time grows in proportion to lines: the slowest repository has at least three quarters of the fastest one's speed.
 * @param {readonly (readonly Row[])[]} repositories
 * @returns {Budget}
 */
export function judgeEvenness(repositories) {
  const speeds = repositories.flatMap((rows) =>
    rows.filter((row) => row.id === 'cold').flatMap((row) => row.linesPerSecond ?? []),
  );
  const share = speeds.length < 2 ? null : Math.min(...speeds) / Math.max(...speeds);
  return {
    text: 'lines per second within 25 % between the folders',
    value: share === null ? '–' : `slowest is ${share.toFixed(2)} × fastest`,
    verdict: share === null ? 'unknown' : share >= LEAST_EVENNESS ? 'met' : 'not met',
  };
}

/**
 * Judged by wall time, which is what people wait for; user time says how much of it was other work on the machine.
 * @param {string} text
 * @param {{ row: Row | undefined, to: Row | undefined, most: number }} rows
 * @returns {Budget}
 */
function ofRatio(text, { row, to, most }) {
  const wall = ratioOf(row?.wallSeconds, to?.wallSeconds);
  const user = ratioOf(row?.userSeconds, to?.userSeconds);
  const value = wall === null ? '–' : `${wall.toFixed(2)} ×${user === null ? '' : ` (user time ${user.toFixed(2)} ×)`}`;
  return { text, value, verdict: verdictOf(wall, most) };
}

/**
 * @param {number | null} value
 * @param {number} most
 * @returns {Budget['verdict']}
 */
function verdictOf(value, most) {
  if (value === null) return 'unknown';
  return value <= most ? 'met' : 'not met';
}
