import { slotOf, splitPath } from '../../code/link/queries.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { ProcessStateUse } from '../../model/process-uses.ts';
import { matchesPath } from '../catalogue-index.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CallSite, Program } from '../../code/link/program.ts';
import { keepersOf } from './keepers.ts';
import type { StateRow } from './state-row.ts';

/** What libraries keep in memory for a process: counts of rate limiters, queues, sessions, batches that wait to be sent. */
export function libraryState(knowledge: Knowledge): readonly StateRow[] {
  const { program, matches } = knowledge;
  return matches.processState.flatMap(({ call: { site, module }, use }): readonly StateRow[] => {
    const facts = program.files.get(site.file);
    if (facts === undefined || isElsewhere(program, site, use)) return [];
    if (use.unlessExtended !== undefined && isExtended(knowledge, module, use.unlessExtended)) return [];
    if (use.kept === true && !isKept(facts, site)) return [];
    return [{ what: use.what, kind: use.kind, grows: false, file: site.file, line: site.call.line }];
  });
}

/** An option says where it is kept instead: `rateLimit({ store: new RedisStore() })`. */
function isElsewhere(program: Program, site: CallSite, { elsewhere }: ProcessStateUse): boolean {
  return elsewhere?.some((slot) => slotOf(program, site, slot) !== null) ?? false;
}

/** `class Limits extends ThrottlerGuard`: where the counts are is up to that class. */
function isExtended({ program, catalogue }: Knowledge, module: string, pattern: string): boolean {
  return [...program.files].some(([file, facts]) =>
    facts.classes.some(
      (row) =>
        row.extends !== null &&
        program.targetsOf({ file, value: row.extends }).some((target) => {
          if (target.kind !== 'api') return false;
          const [from, path] = catalogue.canonical(...splitPath(target.path));
          return from === module && matchesPath(pattern, path);
        }),
    ),
  );
}

function isKept(facts: FileFacts, { index, call }: CallSite): boolean {
  const keeper = keepersOf(facts).get(index);
  return call.function === 0 || keeper?.kind === 'field' || keeper?.kind === 'long';
}
