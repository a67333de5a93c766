/**
 * All that the path of a file says to the parser: its language, and whether it only declares. Files of one dialect and the
 * same text have the same facts.
 */
export function dialectOf(path: string): string {
  if (/\.d\.(?:[^./]+\.)?[cm]?ts$/.test(path)) return 'd.ts';
  if (path.endsWith('.tsx')) return 'tsx';
  return /\.[cm]?ts$/.test(path) ? 'ts' : 'js';
}
