import { type Handed, takenOf } from '../../code/link/lift.ts';
import type { CallSite, FunctionRef, Program, Ref } from '../../code/link/program.ts';
import { slotOf, symbolOf } from '../../code/link/queries.ts';
import type { ScheduleUse } from '../../model/entry-uses.ts';
import { type Decided, decidedNames, slotted } from '../decided-names.ts';
import { limitsOfWork } from '../durations.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { requestAt } from '../requested-routes.ts';
import type { Rows } from '../rows.ts';
import { isInCatch } from '../self-calls.ts';
import { scheduleTexts } from '../schedule-text.ts';
import { UNKNOWN_TEXT, namesOf } from '../slot-text.ts';
import { workBeside } from '../work-beside.ts';

/** Work that runs by the clock: `cron.schedule('0 3 * * *', run)`, repeatable jobs, timers of servers. */
export default {
  id: 'schedules',
  description: 'Schedules that a call registers, with their time, at the place where the time is decided.',
  detect: (knowledge) => ({
    entryPoints: knowledge.matches.schedules.flatMap((match) =>
      [isBrowserTimer, endsWithItsCall, isOfCalls].some((isNone) => isNone(knowledge, match))
        ? []
        : scheduleRows(knowledge, match),
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

/**
 * A timer that the function clears which started it, such as one that keeps an answer open, is over with that call; one
 * that it clears only where something failed goes on.
 */
function endsWithItsCall({ program }: Knowledge, { call: { module, site } }: Match<ScheduleUse>): boolean {
  const facts = program.files.get(site.file);
  if (facts === undefined || module !== 'global' || site.call.function === 0) return false;
  return facts.calls.some(
    (call) =>
      call.function === site.call.function &&
      !isInCatch(facts, { ...site, call }) &&
      program
        .targetsOf({ file: site.file, value: call.callee })
        .some((target) => target.kind === 'api' && target.path === 'global#clearInterval'),
  );
}

/** What holds calls back for a while, and what waits for the last ones to end, starts no work by the clock. */
const HOLDS_BACK = /debounce|throttle/i;
const SHUTS_DOWN = /shut_?down/i;

function isOfCalls({ program }: Knowledge, { call: { module, site }, use }: Match<ScheduleUse>): boolean {
  const functions = program.files.get(site.file)?.functions ?? [];
  if (module !== 'global') return false;
  for (let id = site.call.function; id > 0; id = functions[id]?.parent ?? 0) {
    const name = functions[id]?.name ?? '';
    if (SHUTS_DOWN.test(name) || (use.again === true && HOLDS_BACK.test(name))) return true;
  }
  return false;
}

/** A call that could take a schedule and has none is no schedule. */
function scheduleRows(
  { program }: Knowledge,
  { call, library, alternatives }: Match<ScheduleUse>,
): Rows['entryPoints'] {
  const { site } = call;
  const slots = alternatives.flatMap(({ schedule, unit = 'ms' }) =>
    slotted(program, site, schedule).map((slot) => ({ ...slot, unit, isKeyed: schedule.key !== undefined })),
  );
  // `scheduleJob(name, time, run)` beside `scheduleJob(time, run)`: the function stands at no time's place.
  const told = slots.filter(({ handed }) => (namesAt(program, handed)?.length ?? 0) > 0);
  const named = told.filter((slot, index) => slot.isKeyed || index === 0);
  const others = alternatives.flatMap(({ handler }) =>
    handler === undefined ? [] : (slotOf(program, site, handler)?.ref ?? []),
  );
  return (named.length > 0 ? named : slots.slice(0, 1)).flatMap(({ handed, line, unit }) =>
    // The time is handed on once more, to be read where it is decided.
    decidedNames(program, site, { name: handed, others: [...others, wholeOf(handed)] }).flatMap(
      (found): Rows['entryPoints'] => {
        if (found.names === null || (alternatives.some((use) => use.again) && !startsAgain(program, site, found)))
          return [];
        const times = timesOf(program, found, intervalIn(unit));
        // The line is that of the schedule where the call itself holds it.
        const isHere =
          found.site === site && found.place.file === handed.ref.file && found.place.line === site.call.line;
        return times.map((schedule) => ({
          kind: 'schedule' as const,
          schedule,
          file: found.place.file,
          line: isHere ? line : found.place.line,
          symbol: symbolOf(program, { file: found.site.file, function: found.site.call.function }),
          framework: library.id,
          certainty: call.likely || found.likely ? ('likely' as const) : ('certain' as const),
          handlers: handlersOf(program, found),
          ...requestAt(program, site, alternatives),
          ...limitsOfWork(
            program,
            site,
            alternatives.map(({ limit }) => limit),
          ),
        }));
      },
    ),
  );
}

/** A number is a time between two runs. */
function intervalIn(unit: string): (name: string) => string {
  return (name) => (/^\d+$/.test(name) ? `every ${name} ${unit}` : name);
}

function wholeOf({ ref, path }: Handed): Ref | null {
  return path.length > 0 ? null : ref;
}

/** What a choice or a call of a library says is told as such; else the names that were found. */
function timesOf(program: Program, found: Decided, format: (name: string) => string): readonly string[] {
  const names = found.names ?? [];
  const ref = names.length === 1 ? null : takenOf(program, found.handed.at(-1) ?? null);
  const texts = ref === null ? [] : scheduleTexts(program, ref, format);
  if (texts.length > 0) return texts;
  return names.length === 0 ? [UNKNOWN_TEXT] : names.map(format);
}

function namesAt(program: Program, handed: Handed): readonly string[] | null {
  const ref = takenOf(program, handed);
  return ref === null ? null : namesOf(program, ref);
}

/** What is handed over; where an own scheduler has the time from an object elsewhere, what that says is to run, too. */
function handlersOf(program: Program, { handed, place, site }: Decided): readonly FunctionRef[] {
  return handlerFunctions(program, [
    ...handed.slice(0, -1).map((each) => takenOf(program, each)),
    ...(place.file === site.file ? [] : workBeside(program, place)),
  ]);
}

/** `setTimeout(poll, 30_000)` in `poll`, after so long and whatever happened: in a catch clause it tries again instead. */
function startsAgain(program: Program, site: CallSite, found: Decided): boolean {
  const facts = program.files.get(site.file);
  if (facts === undefined || isInCatch(facts, site) || !found.names?.every((name) => /^\d+$/.test(name))) return false;
  const around = new Set<number>();
  for (let id = site.call.function; id > 0; id = facts.functions[id]?.parent ?? 0) around.add(id);
  return handlersOf(program, found).some((at) => at.file === site.file && around.has(at.function));
}
