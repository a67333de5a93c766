import type { Program } from '../../code/link/program.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { remembered } from '../../lib/remembered.ts';
import type { Call, FileFacts, ValueId } from '../../model/facts.ts';
import { type Holder, holderOf, plain } from './changes.ts';
import type { Held } from './form-of.ts';
import type { StateRow } from './state-row.ts';

interface Asked {
  readonly program: Program;
  readonly file: string;
  readonly holder: Holder;
  readonly held: Held & { readonly line: number };
  readonly owner: string;
}

/** A collection that is made empty and given to a library, which fills it: `new Ratelimit({ ephemeralCache: this.cache })`. */
export function filledElsewhere({ program, file, holder, held, owner }: Asked): StateRow | null {
  const facts = program.files.get(file);
  const word = facts === undefined ? null : emptyCollection(facts, held.values);
  const call = facts === undefined || word === null ? undefined : handedOut(facts).get(holder);
  if (facts === undefined || call === undefined || !isOfLibrary(program, file, call)) return null;
  const kind = /cache|lru|memo/i.test(held.name) ? 'cache' : 'collection';
  const what = `${word} ${held.name}${owner}, filled by ${writtenName(facts, call.callee)}`;
  return { what, kind, grows: false, file, line: held.line };
}

function emptyCollection(facts: FileFacts, values: readonly ValueId[]): string | null {
  const [value, ...more] = values;
  const row = value === undefined || more.length > 0 ? undefined : facts.values[plain(facts, value)];
  const call = row?.kind === 'result' ? facts.calls[row.call] : undefined;
  const name = call?.kind === 'new' && call.arguments.length === 0 ? writtenName(facts, call.callee) : '';
  return /^(?:Map|Set)$/.test(name) ? name : null;
}

function isOfLibrary(program: Program, file: string, { callee }: Call): boolean {
  const targets = program.targetsOf({ file, value: callee });
  return targets.length > 0 && targets.every((target) => target.kind === 'api' && !target.path.startsWith('global#'));
}

/** What calls get as an argument or in one, with the first call that gets it. */
const handedOut = remembered((facts: FileFacts): ReadonlyMap<Holder, Call> => {
  const found = new Map<Holder, Call>();
  for (const call of facts.calls) {
    for (const value of call.arguments.flatMap((each) => [each, ...propertiesOf(facts, each)])) {
      const holder = holderOf(facts, value);
      if (holder !== null && !found.has(holder)) found.set(holder, call);
    }
  }
  return found;
});

function propertiesOf(facts: FileFacts, value: ValueId): readonly ValueId[] {
  const row = facts.values[value];
  return row?.kind === 'object' ? row.properties.map((property) => property.value) : [];
}
