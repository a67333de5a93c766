import type { CallSite, ClassRef, FunctionRef, Program } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import { by } from '../lib/order.ts';
import { packageRoots } from './package-of.ts';

/** Base classes of base classes: more layers than this nobody writes. */
const MOST_LAYERS = 4;

/**
 * Where other packages of the repository take up the code that a call stands in: they make its class or a subclass, or
 * call its function. An archetype in a library is one place; what it starts is a part of each service that makes it.
 */
export function usersElsewhere(program: Program, site: CallSite): readonly CallSite[] {
  const roots = packageRoots(program);
  const home = roots.get(site.file);
  const found = new Map<string, CallSite>();
  let near = [site];
  for (let layer = 0; layer < MOST_LAYERS && near.length > 0; layer++) {
    const users = near.flatMap((each) => usersOf(program, each, home));
    for (const user of users) if (roots.get(user.file) !== home) found.set(`${user.index} ${user.file}`, user);
    near = users.filter((user) => roots.get(user.file) === home);
  }
  return [...found.values()].toSorted(
    by(
      (user) => user.file,
      (user) => user.index,
    ),
  );
}

type Home = string | null | undefined;

/** Who makes the class around a call, or calls the function around it. */
function usersOf(program: Program, { file, call }: CallSite, home: Home): readonly CallSite[] {
  const functions = program.files.get(file)?.functions ?? [];
  for (let id = call.function; id > 0; id = functions[id]?.parent ?? 0) {
    const row = functions[id];
    if (row === undefined) return [];
    if (row.class >= 0) return takersOf(program, { at: { file, function: id }, class: row.class, home });
    const callers = program.callersOf({ file, function: id });
    if (callers.length > 0) return callers;
  }
  return [];
}

interface Method {
  readonly at: FunctionRef;
  readonly class: number;
  readonly home: Home;
}

/** A subclass elsewhere says the most; then, in each package, who calls the very method, `worker.start()`, or makes the object. */
function takersOf(program: Program, { at, class: id, home }: Method): readonly CallSite[] {
  const roots = packageRoots(program);
  const isElsewhere = (site: CallSite): boolean => roots.get(site.file) !== home;
  const makers = makersOf(program, { file: at.file, class: id }, home);
  if (makers.some((site) => isElsewhere(site) && isSuper(program, site))) return makers;
  const callers = program.callersOf(at).filter(isElsewhere);
  const calling = new Set(callers.map((site) => roots.get(site.file)));
  return [...callers, ...makers.filter((site) => !calling.has(roots.get(site.file)))];
}

function isSuper(program: Program, { file, call }: CallSite): boolean {
  return valueOf(program, { file, value: call.callee })?.kind === 'super';
}

/** A subclass in another package takes the class up where it calls `super()`. */
function makersOf(program: Program, at: ClassRef, home: Home): readonly CallSite[] {
  const roots = packageRoots(program);
  const own = [at, ...program.subclassesOf(at).filter((each) => roots.get(each.file) === home)];
  const constructors = own.flatMap((each) => constructorOf(program, each) ?? []);
  return constructors.flatMap((constructor) => program.callersOf(constructor));
}

function constructorOf(program: Program, at: ClassRef): FunctionRef | null {
  const id = program.files.get(at.file)?.classes[at.class]?.constructorFunction ?? -1;
  return id < 0 ? null : { file: at.file, function: id };
}
