import { slotOf } from '../../code/link/queries.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { ProcessStateUse } from '../../model/process-uses.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CallSite, Program } from '../../code/link/program.ts';
import { keepersOf } from './keepers.ts';
import type { StateRow } from './state-row.ts';

/** What libraries keep in memory for a process: counts of rate limiters, queues, sessions, batches that wait to be sent. */
export function libraryState({ program, matches }: Knowledge): readonly StateRow[] {
  return matches.processState.flatMap(({ call: { site }, use }): readonly StateRow[] => {
    const facts = program.files.get(site.file);
    if (facts === undefined || isElsewhere(program, site, use)) return [];
    if (use.kept === true && !isKept(facts, site)) return [];
    return [{ what: use.what, kind: use.kind, grows: false, file: site.file, line: site.call.line }];
  });
}

/** An option says where it is kept instead: `rateLimit({ store: new RedisStore() })`. */
function isElsewhere(program: Program, site: CallSite, { elsewhere }: ProcessStateUse): boolean {
  return elsewhere?.some((slot) => slotOf(program, site, slot) !== null) ?? false;
}

function isKept(facts: FileFacts, { index, call }: CallSite): boolean {
  const keeper = keepersOf(facts).get(index);
  return call.function === 0 || keeper?.kind === 'field' || keeper?.kind === 'long';
}
