import { hasContentId } from '../../lib/content-id.ts';
import type { ListedBytes } from './lanes.ts';
import type { Outcome } from './outcome.ts';

/**
 * Whether the outcome is what this content always gives. Not where time or memory decided, and not where the file was
 * changed since it was listed: its facts would be kept under the id of other content.
 */
export function isLasting(file: ListedBytes | undefined, outcome: Outcome): boolean {
  if (outcome.kind === 'skipped' && outcome.code === 'extraction-failed') return false;
  return file !== undefined && file.bytes !== null && hasContentId(file.bytes, file.id);
}
