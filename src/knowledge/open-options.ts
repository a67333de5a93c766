import type { CallSite, Program, Ref } from '../code/link/program.ts';
import type { Slot } from '../model/entry-uses.ts';
import { valueOf } from '../code/link/value-of.ts';

const DEEPEST = 6;

/** Values that hold no keys. */
const PLAIN: ReadonlySet<string> = new Set(['literal', 'undefined', 'template', 'env']);

/**
 * May the options of a call hold keys that the analysis does not see: options that come from outside, or a spread of such?
 * Where one of the places for options is seen whole, the others hold something else, such as the address.
 */
export function isOpen(program: Program, site: CallSite, uses: readonly { readonly option: Slot }[]): boolean {
  const values = uses.flatMap(({ option }) => site.call.arguments[option.argument] ?? []);
  const refs = values.map((value) => writtenRef(program, { file: site.file, value }));
  const isSeen = refs.some((ref) => isStructure(program, ref) && !isOpenValue(program, ref, 0));
  if (uses.length === 0 || isSeen) return false;
  return (
    site.call.arguments.some((each) => isSpread(program, site.file, each)) ||
    refs.some((ref) => isOpenValue(program, ref, 0))
  );
}

/** `const config: AxiosRequestConfig = { url }`: what is written there says more than the type beside it. */
function writtenRef(program: Program, ref: Ref): Ref {
  const row = valueOf(program, ref);
  const [value, ...more] =
    row?.kind === 'local' ? (program.files.get(ref.file)?.bindings[row.binding]?.values ?? []) : [];
  const written = value === undefined || more.length > 0 ? undefined : { file: ref.file, value };
  return written !== undefined && valueOf(program, written)?.kind === 'object' ? written : ref;
}

function isStructure(program: Program, ref: Ref): boolean {
  const targets = program.targetsOf(ref);
  return targets.length > 0 && targets.every((target) => target.kind === 'structure');
}

/** `send(...rest)` hands over nobody knows what. */
function isSpread(program: Program, file: string, value: number): boolean {
  return valueOf(program, { file, value })?.kind === 'element';
}

interface ParameterAt {
  readonly file: string;
  readonly function: number;
  readonly index: number;
}

function isOpenValue(program: Program, ref: Ref, depth: number): boolean {
  const row = valueOf(program, ref);
  if (row !== undefined && PLAIN.has(row.kind)) return false;
  if (depth > DEEPEST) return true;
  const handed = row?.kind === 'parameter' ? handedFor(program, { file: ref.file, ...row }) : null;
  if (handed !== null) return handed.some((each) => isOpenValue(program, writtenRef(program, each), depth + 1));
  const targets = program.targetsOf(ref);
  if (targets.length === 0) return true;
  return targets.some((target) => {
    if (PLAIN.has(target.kind)) return false;
    if (target.kind !== 'structure') return true;
    const structure = valueOf(program, target.at);
    const spreads = structure?.kind === 'object' ? structure.spreads : [];
    return spreads.some((value) =>
      isOpenValue(program, writtenRef(program, { file: target.at.file, value }), depth + 1),
    );
  });
}

const MOST_CALLERS = 8;

/** What all callers pass for a parameter, its default where one passes nothing; null where not all of it is seen. */
function handedFor(program: Program, { file, function: id, index }: ParameterAt): readonly Ref[] | null {
  const callers = program.callersOf({ file, function: id });
  const standard = program.files.get(file)?.functions[id]?.parameters[index]?.default ?? null;
  if (callers.length === 0 || callers.length > MOST_CALLERS) return null;
  const handed = callers.map((site): Ref | null => {
    if (site.call.arguments.some((value) => isSpread(program, site.file, value))) return null;
    const value = site.call.arguments[index];
    if (value !== undefined) return { file: site.file, value };
    return standard === null ? null : { file, value: standard };
  });
  return handed.every((ref) => ref !== null) ? handed : null;
}
