/**
 * Medians of one tool on one folder; null where there is no figure, `failed` says why.
 * @typedef {object} Row
 * @property {string} id
 * @property {string} title
 * @property {number | null} wallSeconds
 * @property {number | null} userSeconds
 * @property {number | null} peakMegabytes
 * @property {number | null} linesPerSecond
 * @property {number | null} ratioToParse      of wall time
 * @property {number | null} userRatioToParse  of user time, which other work on the machine disturbs less
 * @property {readonly number[]} wallRounds
 * @property {string | null} failed
 */

/**
 * @typedef {{ tool: import('./tools.mjs').Tool, outcomes: readonly import('./measure.mjs').Outcome[] }} Result
 */

/**
 * @param {readonly Result[]} results
 * @param {number} lines
 * @returns {readonly Row[]}
 */
export function rowsOf(results, lines) {
  const rows = results.map((result) => rowOf(result, lines));
  const parse = rows.find((row) => row.id === 'parse');
  return rows.map((row) => ({
    ...row,
    ratioToParse: ratioOf(row.wallSeconds, parse?.wallSeconds),
    userRatioToParse: ratioOf(row.userSeconds, parse?.userSeconds),
  }));
}

/**
 * @param {number | null | undefined} value
 * @param {number | null | undefined} to
 */
export function ratioOf(value, to) {
  return typeof value === 'number' && typeof to === 'number' ? value / to : null;
}

/**
 * @param {Result} result
 * @param {number} lines
 * @returns {Row}
 */
function rowOf({ tool, outcomes }, lines) {
  const failed =
    tool.command === null
      ? (tool.missing ?? 'not installed')
      : (outcomes.flatMap((each) => (each.kind === 'failed' ? [each.reason] : []))[0] ?? null);
  const measured = failed === null ? outcomes.flatMap((each) => (each.kind === 'measured' ? [each.measured] : [])) : [];
  const wallSeconds = medianOf(measured.map((each) => each.wallSeconds));
  return {
    id: tool.id,
    title: tool.title,
    wallSeconds,
    userSeconds: medianOf(measured.flatMap((each) => each.userSeconds ?? [])),
    peakMegabytes: medianOf(measured.flatMap((each) => each.peakMegabytes ?? [])),
    linesPerSecond: wallSeconds === null ? null : lines / wallSeconds,
    ratioToParse: null,
    userRatioToParse: null,
    wallRounds: measured.map((each) => each.wallSeconds),
    failed,
  };
}

/**
 * @param {readonly number[]} values
 * @returns {number | null}
 */
function medianOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
