import type { Question } from './analysis.ts';
import { isOwnService } from './own-service.ts';
import type { SystemUse } from './rows.ts';

/** Uses of systems outside of the repository. */
export function externalUses(question: Question): readonly SystemUse[] {
  return question.rows.systemUses.filter((row) => !isOwnService(row, question) && !isCallersChoice(row, question));
}

/** A URL that a page or a published library is handed comes from its own code or from who uses it, not from users. */
function isCallersChoice({ basis, use, system }: SystemUse, { serviceOf }: Question): boolean {
  if (basis !== 'data') return false;
  const kind = serviceOf(use.file)?.kind;
  return (
    kind === 'frontend' ||
    kind === 'cli' ||
    (kind === 'published-library' && /^User-supplied (?:URLs|webhooks)$/.test(system.name))
  );
}
