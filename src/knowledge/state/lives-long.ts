import type { ClassRef, Program } from '../../code/link/program.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { remembered } from '../../lib/remembered.ts';
import type { ClassFact, FileFacts } from '../../model/facts.ts';
import { runsAtStart } from './runs-at-start.ts';
import { type Keeper, keepersOf } from './keepers.ts';

/** How long instances of a class live: as long as the process, perhaps so, or no longer than one call. */
export type Life = 'long' | 'perhaps' | 'short';

/** What containers make once: NestJS, TypeDI, tsyringe. */
const ONCE = /^(?:Injectable|Service|Singleton|singleton|Controller|WebSocketGateway|Processor|Resolver|Global)$/;
const PER_REQUEST = /request|transient/i;
const OF_A_PAGE = /^(?:React\.)?(?:Pure)?Component$|Error$|Exception$/;
const DEEPEST = 6;

/** How long instances of a class live, by who makes them and where they are put. */
export function lifeOf(program: Program, at: ClassRef, depth = 0): Life {
  const facts = program.files.get(at.file);
  const row = facts?.classes[at.class];
  if (facts === undefined || row === undefined || depth > DEEPEST) return 'short';
  if (row.extends !== null && OF_A_PAGE.test(writtenName(facts, row.extends))) return 'short';
  if (isMadeOnceByContainer(facts, row)) return 'long';
  const keepers = [at, ...program.subclassesOf(at)].flatMap((each) => keepersByClass(program).get(keyOf(each)) ?? []);
  // Nobody here makes it: whoever uses the library does.
  if (keepers.length === 0) return 'perhaps';
  const lives = keepers.map((keeper) =>
    keeper.kind === 'field' ? lifeOf(program, { file: keeper.file, class: keeper.class }, depth + 1) : keeper.kind,
  );
  return (['long', 'perhaps'] as const).find((life) => lives.includes(life)) ?? 'short';
}

function isMadeOnceByContainer(facts: FileFacts, { decorators }: ClassFact): boolean {
  return decorators.some((index) => {
    const call = facts.calls[index];
    if (call === undefined || !ONCE.test(writtenName(facts, call.callee))) return false;
    const options = facts.values[call.arguments[0] ?? -1];
    const scope = options?.kind === 'object' ? options.properties.find(({ name }) => name === 'scope') : undefined;
    return scope === undefined || !PER_REQUEST.test(writtenName(facts, scope.value));
  });
}

function keyOf({ file, class: id }: ClassRef): string {
  return `${id} ${file}`;
}

type PlacedKeeper = Exclude<Keeper, { readonly kind: 'field' }> | (ClassRef & { readonly kind: 'field' });

/** For each class who keeps its instances. */
const keepersByClass = remembered((program: Program): ReadonlyMap<string, readonly PlacedKeeper[]> => {
  const found = new Map<string, PlacedKeeper[]>();
  for (const { file, index, call, targets } of program.calls) {
    const facts = call.kind === 'new' ? program.files.get(file) : undefined;
    if (facts === undefined) continue;
    const keeper = keepersOf(facts).get(index) ?? {
      kind: runsAtStart(program, { file, function: call.function }) ? 'long' : 'short',
    };
    const placed = keeper.kind === 'field' ? { kind: 'field' as const, file, class: keeper.class } : keeper;
    for (const target of targets) {
      if (target.kind !== 'class') continue;
      const known = found.get(keyOf(target.at));
      if (known === undefined) found.set(keyOf(target.at), [placed]);
      else known.push(placed);
    }
  }
  return found;
});
