import { thousands } from './thousands.ts';

/** `a, b, c and 4 more`: names for a sentence, in the order given. */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.length <= most ? names : names.slice(0, most);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}
