import type { Value } from '../../model/values.ts';
import { exportsOf } from './exports.ts';
import { type Linker, functionKey } from './linker.ts';
import { resultOf } from './members.ts';
import type { CallSite, Ref, Target } from './program.ts';
import { limited } from './targets.ts';
import { instancesOf } from './type-targets.ts';

/** Calls whose type argument is what a library hands, under a name, to all that is registered on what they give. */
const CONTEXTS = new Map([['ctx', '@trpc/server#initTRPC.context']]);

/** Chains of builders, each in its own file, are long. */
const DEEPEST = 40;

/** `ctx` of `procedure.query(({ ctx }) => …)`, where `initTRPC.context<Context>()` says what it is. */
export function handedContext(
  linker: Linker,
  { file, member }: { readonly file: string; readonly member: Value & { readonly kind: 'member' } },
  owners: readonly Target[],
): readonly Target[] {
  const maker = CONTEXTS.get(member.name);
  const object = linker.files.get(file)?.values[member.object];
  const isHanded = owners.some((owner) => owner.kind === 'api' && owner.path.startsWith(beginningOf(maker)));
  if (maker === undefined || object?.kind !== 'parameter' || !isHanded) return [];
  const places = linker.handedOver.get(functionKey({ file, function: object.function })) ?? [];
  const made = places.flatMap((place) => {
    const callee = linker.files.get(place.file)?.calls[place.call]?.callee;
    return callee === undefined ? [] : madeBy(linker, { maker, ref: { file: place.file, value: callee }, depth: 0 });
  });
  return limited(made.flatMap((site) => contextOf(linker, site)));
}

/** `@trpc/server#initTRPC` of the call that takes the type. */
function beginningOf(maker = ''): string {
  return maker.slice(0, maker.lastIndexOf('.'));
}

function contextOf(linker: Linker, { file, call }: Pick<CallSite, 'file' | 'call'>): readonly Target[] {
  // `typeof createContext` stands for what the function gives.
  return instancesOf(linker, file, call.typeArguments[0] ?? null).flatMap((target) =>
    target.kind === 'function' ? resultOf(linker, target, null) : [target],
  );
}

interface Walk {
  readonly maker: string;
  readonly ref: Ref;
  readonly depth: number;
}

/** The calls of the maker that a chain begins with. */
function madeBy(linker: Linker, { maker, ref, depth }: Walk): readonly Pick<CallSite, 'file' | 'call'>[] {
  const { file } = ref;
  const facts = linker.files.get(file);
  const row = facts?.values[ref.value];
  if (facts === undefined || depth > DEEPEST) return [];
  const from = (values: readonly Ref[]) =>
    values.flatMap((each) => madeBy(linker, { maker, ref: each, depth: depth + 1 }));
  switch (row?.kind) {
    case 'member':
      return from([{ file, value: row.object }]);
    case 'local':
      return from((facts.bindings[row.binding]?.values ?? []).map((value) => ({ file, value })));
    case 'import': {
      const target = linker.resolve(file, row.module);
      const found = target.kind === 'file' ? exportsOf(linker, target.file, row.name) : [];
      return from(found.flatMap((each) => (each.kind === 'value' ? [each.ref] : [])));
    }
    case 'result': {
      const call = facts.calls[row.call];
      if (call === undefined) return [];
      const callee = { file, value: call.callee };
      const isMaker = linker.evaluate(callee).some((target) => target.kind === 'api' && target.path === maker);
      return isMaker ? [{ file, call }] : from([callee]);
    }
    default:
      return [];
  }
}
