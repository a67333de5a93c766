/** Milliseconds in the largest unit that says them shortly: `80 s`, `2.5 min`. */
export function toDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds} ms`;
  const [size, unit] = units.find(([candidate]) => milliseconds >= 2 * candidate) ?? [1000, 's'];
  return `${Math.round((milliseconds / size) * 10) / 10} ${unit}`;
}

const units = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
] as const;
