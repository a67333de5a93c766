import type { FileFacts, FunctionFact, TypeId } from '../../model/facts.ts';
import type { Linker } from './linker.ts';
import { resultOf } from './members.ts';
import type { CallSite, FunctionRef, Target } from './program.ts';
import { limited } from './targets.ts';
import { instancesOf } from './type-targets.ts';

/**
 * What a generic function gives at one call: `remember<T>(key: string, make: () => T): T` gives what `make` returns there,
 * `checked<T>(value: T): T` what it was given. Null where the signature says nothing of the kind.
 */
export function genericResult(linker: Linker, at: FunctionRef, site: CallSite | null): readonly Target[] | null {
  const facts = linker.files.get(at.file);
  const row = facts?.functions[at.function];
  const parameter = facts === undefined ? null : typeParameter(facts, row?.returnType ?? null);
  if (facts === undefined || row === undefined || parameter === null || site === null) return null;
  const named = namedResult(linker, site, { generics: row.generics, returns: parameter });
  if (named !== null) return named;
  const found = giversOf(facts, row, parameter).flatMap(({ index, calls }) => {
    const value = site.call.arguments[index];
    const given = value === undefined ? [] : linker.evaluate({ file: site.file, value });
    return calls ? given.flatMap((target) => resultOf(linker, target, null)) : given;
  });
  return found.length === 0 ? null : limited(found);
}

/** `container.resolve<Mail>('mail')`: where a type parameter is the result, the call can say what it is. */
export function namedResult(
  linker: Linker,
  site: CallSite | null,
  { generics, returns }: { readonly generics: readonly TypeId[]; readonly returns: TypeId },
): readonly Target[] | null {
  const type = site?.call.typeArguments[generics.indexOf(returns)];
  const targets = site === null || type === undefined ? [] : instancesOf(linker, site.file, type);
  return targets.length === 0 ? null : targets;
}

interface Giver {
  readonly index: number;
  /** The parameter is a function whose result it is. */
  readonly calls: boolean;
}

function giversOf(facts: FileFacts, { parameters }: FunctionFact, parameter: number): readonly Giver[] {
  return parameters.flatMap(({ type, rest }, index): readonly Giver[] => {
    if (rest) return [];
    if (typeParameter(facts, type) === parameter) return [{ index, calls: false }];
    const row = type === null ? undefined : facts.types[type];
    return row?.kind === 'function' && typeParameter(facts, row.returns) === parameter ? [{ index, calls: true }] : [];
  });
}

/** The type, where it is a type parameter. */
function typeParameter(facts: FileFacts, type: TypeId | null): TypeId | null {
  return type !== null && facts.types[type]?.kind === 'parameter' ? type : null;
}
