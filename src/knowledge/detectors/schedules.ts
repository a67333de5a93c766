import { slotOf, symbolOf } from '../../code/link/queries.ts';
import type { ScheduleUse } from '../../model/library.ts';
import { type Detector, type Knowledge, type Match, matching } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT, namesOf } from '../slot-text.ts';

/** Work that runs by the clock: `cron.schedule('0 3 * * *', run)`, repeatable jobs. */
export default {
  id: 'schedules',
  description: 'Schedules that a call registers, with their time.',
  detect: (knowledge) => ({ entryPoints: matching(knowledge, 'schedules').flatMap((match) => scheduleRows(knowledge, match)) }),
} satisfies Detector;

/** The row stands where the time is written. A call that could take a schedule and has none is no schedule. */
function scheduleRows({ program }: Knowledge, { call, library, alternatives }: Match<ScheduleUse>): Rows['entryPoints'] {
  const { site, likely } = call;
  for (const use of alternatives) {
    const slot = slotOf(program, site, use.schedule);
    if (slot === null) continue;
    const names = namesOf(program, slot.ref);
    const symbol = symbolOf(program, { file: site.file, function: site.call.function });
    return (names.length === 0 ? [UNKNOWN_TEXT] : names).map((name) => ({
      kind: 'schedule' as const, schedule: /^\d+$/.test(name) ? `every ${name} ms` : name, file: slot.ref.file === site.file ? site.file : slot.ref.file,
      line: slot.line, symbol, framework: library.id, certainty: likely ? ('likely' as const) : ('certain' as const),
    }));
  }
  return [];
}
