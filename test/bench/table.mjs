/**
 * @param {readonly import('./rows.mjs').Row[]} rows
 * @returns {string}
 */
export function tableOf(rows) {
  const head = ['', 'wall s', 'user s', 'peak MB', 'lines/s', '× parse', '× user'];
  const cells = rows.map((row) =>
    row.failed === null
      ? [
          row.title,
          shown(row.wallSeconds, 2),
          shown(row.userSeconds, 2),
          shown(row.peakMegabytes, 0),
          shown(row.linesPerSecond, 0),
          shown(row.ratioToParse, 2),
          shown(row.userRatioToParse, 2),
        ]
      : [row.title, row.failed],
  );
  return aligned([head, ...cells]);
}

/**
 * @param {readonly import('./budgets.mjs').Budget[]} budgets
 * @returns {string}
 */
export function budgetsTable(budgets) {
  return aligned(budgets.map(({ text, value, verdict }) => [text, value, verdict]));
}

/**
 * The first column to the left, the others to the right.
 * @param {readonly (readonly string[])[]} rows
 */
function aligned(rows) {
  const full = rows.filter((row) => row.length > 2);
  const first = Math.max(...rows.map((row) => row[0]?.length ?? 0));
  const widths = (full[0] ?? []).map((_, column) => Math.max(...full.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([title = '', ...cells]) => {
      if (cells.length === 1) return `  ${title.padEnd(first)}  ${cells[0]}`;
      return `  ${title.padEnd(first)}${cells.map((cell, index) => `  ${cell.padStart(widths[index + 1] ?? 0)}`).join('')}`;
    })
    .join('\n');
}

/**
 * @param {number | null} value
 * @param {number} digits
 */
function shown(value, digits) {
  return value === null ? '–' : value.toFixed(digits);
}
