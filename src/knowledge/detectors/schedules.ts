import { liftSite, takenOf } from '../../code/link/lift.ts';
import { slotOf, symbolOf } from '../../code/link/queries.ts';
import type { ScheduleUse } from '../../model/entry-uses.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT, namesOf } from '../slot-text.ts';

/** Work that runs by the clock: `cron.schedule('0 3 * * *', run)`, repeatable jobs, timers of servers. */
export default {
  id: 'schedules',
  description: 'Schedules that a call registers, with their time, at the place where the time is decided.',
  detect: (knowledge) => ({
    entryPoints: knowledge.matches.schedules.flatMap((match) =>
      isBrowserTimer(knowledge, match) ? [] : scheduleRows(knowledge, match),
    ),
  }),
} satisfies Detector;

const UI_PACKAGES = /^(?:react|react-dom|preact|vue|svelte|solid-js|@angular\/core)(?:\/|$)/;

/** A timer of a page is no scheduled work. */
function isBrowserTimer({ program }: Knowledge, { call: { module, site } }: Match<ScheduleUse>): boolean {
  if (module !== 'global') return false;
  return (
    /\.[jt]sx$|(?:^|\/)public\//.test(site.file) ||
    (program.files.get(site.file)?.imports.some((row) => UI_PACKAGES.test(row.module)) ?? false)
  );
}

/** A call that could take a schedule and has none is no schedule. */
function scheduleRows(
  { program }: Knowledge,
  { call, library, alternatives }: Match<ScheduleUse>,
): Rows['entryPoints'] {
  const written = alternatives.flatMap((use) => slotOf(program, call.site, use.schedule) ?? []);
  // `scheduleJob(name, time, run)` beside `scheduleJob(time, run)`: the function stands at no time's place.
  const slot = written.find((each) => namesOf(program, each.ref).length > 0) ?? written[0];
  if (slot === undefined) return [];
  const work = alternatives.flatMap(({ handler }) =>
    handler === undefined ? [] : (slotOf(program, call.site, handler)?.ref ?? []),
  );
  return liftSite(program, call.site, [slot.ref, ...work]).flatMap(({ place, site, slots, likely }) => {
    const [ref = null, ...handed] = slots.map((each) => takenOf(program, each));
    const names = ref === null ? [] : namesOf(program, ref);
    const symbol = symbolOf(program, { file: site.file, function: site.call.function });
    // The line is that of the schedule where the call itself holds it.
    const at =
      site === call.site && place.file === slot.ref.file && place.line === call.site.call.line
        ? { file: slot.ref.file, line: slot.line }
        : place;
    return (names.length === 0 ? [UNKNOWN_TEXT] : names).map((name) => ({
      kind: 'schedule' as const,
      schedule: /^\d+$/.test(name) ? `every ${name} ms` : name,
      ...at,
      symbol,
      framework: library.id,
      certainty: call.likely || likely ? ('likely' as const) : ('certain' as const),
      handlers: handlerFunctions(program, handed),
    }));
  });
}
