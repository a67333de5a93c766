import { remembered } from '../../lib/remembered.ts';
import { type Through, inheritanceOf, superCall } from './lift-field.ts';
import { basesOf } from './members.ts';
import type { CallSite, ClassRef, Program } from './program.ts';
import { resultPath } from './targets.ts';
import { valueOf } from './value-of.ts';

/** An object of an own class, from the call that makes it to the class of a library at the end of its inheritance. */
export interface MadeObject {
  /** `new OrdersRouter(orders)`. */
  readonly site: CallSite;
  /** Its class and those that this extends. */
  readonly classes: readonly ClassRef[];
  /** The class of a library, `@koa/router#default`, and the call that makes it: `super(…)`, or `site` itself. */
  readonly library: { readonly path: string; readonly call: CallSite } | null;
  /** The constructors that run on the way there with the calls that run them, the innermost first. */
  readonly through: readonly Through[];
}

/** All objects of own classes that the code makes. */
export const madeObjects = remembered((program: Program): readonly MadeObject[] =>
  program.calls.flatMap((site) => {
    const callee = valueOf(program, { file: site.file, value: site.call.callee });
    // `super(…)` makes nothing of its own.
    if (callee?.kind === 'super') return [];
    return site.targets.flatMap((target) => (target.kind === 'class' ? [madeBy(program, site, target.at)] : []));
  }),
);

function madeBy(program: Program, site: CallSite, at: ClassRef): MadeObject {
  const classes = inheritanceOf(program, at);
  let call: CallSite | null = site;
  const steps: Through[] = [];
  for (const each of classes) {
    const constructor = program.files.get(each.file)?.classes[each.class]?.constructorFunction ?? -1;
    // A class without a constructor hands all on.
    if (constructor < 0 || call === null) continue;
    steps.push({ at: { file: each.file, function: constructor }, site: call });
    call = superCall(program, each);
  }
  const through = steps.toReversed();
  const path = libraryOf(program, classes);
  return { site, classes, library: path === null || call === null ? null : { path, call }, through };
}

/** The object of a library that an object of an own class is: `@koa/router#default()`. */
export function pathOfInstance(program: Program, at: ClassRef): string | null {
  const path = libraryOf(program, inheritanceOf(program, at));
  return path === null ? null : resultPath(path);
}

function libraryOf(program: Program, classes: readonly ClassRef[]): string | null {
  const last = classes.at(-1);
  const base = last === undefined ? undefined : basesOf(program.linker, last).find((target) => target.kind === 'api');
  return base?.kind === 'api' ? base.path : null;
}
