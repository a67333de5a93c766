import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';

const DEEPEST = 3;

/**
 * Where it is decided which class a static call is made on: `this.create()` of a base class is that of the classes on which its
 * method is called, such as `User.createWithContext()`. Any other call decides for itself.
 */
export function sitesOfClass(program: Program, site: CallSite, depth = 0): readonly CallSite[] {
  const { file, call } = site;
  const callee = valueOf(program, { file, value: call.callee });
  const owner = callee?.kind === 'member' ? valueOf(program, { file, value: callee.object }) : undefined;
  // In static methods `this` is the class itself, which code elsewhere calls by its name.
  if (owner?.kind !== 'class' || program.subclassesOf({ file, class: owner.class }).length === 0) return [site];
  const method = methodAround(program, site);
  if (method === null || depth === DEEPEST) return [];
  return program.callersOf(method).flatMap((caller) => sitesOfClass(program, caller, depth + 1));
}

function methodAround(program: Program, { file, call }: CallSite): FunctionRef | null {
  const functions = program.files.get(file)?.functions ?? [];
  for (let id = call.function; id > 0; id = functions[id]?.parent ?? 0)
    if (functions[id]?.kind === 'method') return { file, function: id };
  return null;
}
