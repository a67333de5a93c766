import { closest, distance } from 'fastest-levenshtein';

/** The candidate that somebody most likely meant, null where none is near: a third of the letters may differ. */
export function nearest(written: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const candidate = closest(written, candidates);
  return distance(written, candidate) <= Math.max(1, candidate.length / 3) || isSwapped(written, candidate)
    ? candidate
    : null;
}

/** Two letters that changed places are one mistake. */
function isSwapped(written: string, candidate: string): boolean {
  return distance(written, candidate) === 2 && lettersOf(written) === lettersOf(candidate);
}

function lettersOf(word: string): string {
  return word.split('').toSorted().join('');
}
