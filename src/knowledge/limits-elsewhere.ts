import type { CallSite, Program } from '../code/link/program.ts';
import { writtenName } from '../code/link/written-name.ts';
import { valueOf } from '../code/link/value-of.ts';
import { remembered } from '../lib/remembered.ts';
import type { Call, FileFacts } from '../model/facts.ts';
import type { TimeoutSetting } from '../model/resilience.ts';

const LIMIT = /time-?out|deadline|^(?:abort)?signal$/i;

/** Does a call get an option that is named like a limit, where the catalogue does not say what it means? */
export function namesLimit(program: Program, { file, call }: CallSite): boolean {
  return call.arguments.some((value) =>
    program.targetsOf({ file, value }).some((target) => {
      const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
      return row?.kind === 'object' && row.properties.some(({ name }) => LIMIT.test(name));
    }),
  );
}

/** `client.defaults.timeout = 5_000` may be meant for any client: names of members that the code sets anywhere. */
export function assignedLimits(program: Program): ReadonlySet<string> {
  const names = [...program.files.values()].flatMap(({ assignments, values }) =>
    assignments.flatMap(({ target }) => {
      const member = values[target];
      return member?.kind === 'member' && /time|signal/i.test(member.name) ? [member.name] : [];
    }),
  );
  return new Set(names);
}

/** `withTimeout(client.get(key), 500)`, `Promise.race([client.get(key), timer])`: the code stops waiting by itself. */
export function raceAround(program: Program, { file, index }: CallSite): TimeoutSetting | null {
  const facts = program.files.get(file);
  const line = facts === undefined ? undefined : racesIn(facts).get(index);
  return line === undefined ? null : { ms: null, from: 'code', place: { file, line }, certainty: 'certain' };
}

const RACE = /(?:^|\.)race$|time-?out|deadline/i;

/** Calls that are handed to something that stops waiting, by index, with the line of that. */
const racesIn = remembered(
  (facts: FileFacts): ReadonlyMap<number, number> =>
    new Map(
      facts.calls
        .filter((call) => call.kind === 'call' && RACE.test(writtenName(facts, call.callee)))
        .flatMap((call) => resultsIn(facts, call).map((index) => [index, call.line] as const)),
    ),
);

function resultsIn(facts: FileFacts, call: Call): readonly number[] {
  return call.arguments.flatMap((value) => {
    const row = facts.values[value];
    const values = row?.kind === 'array' ? row.elements : [value];
    return values.flatMap((each) => {
      const part = facts.values[each];
      return part?.kind === 'result' ? [part.call] : [];
    });
  });
}
