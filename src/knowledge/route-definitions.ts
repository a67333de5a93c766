import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { propertyOf, slotOf, textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { RouteUse, Slot } from '../model/entry-uses.ts';
import type { Place } from '../model/place.ts';
import type { Match } from './knowledge.ts';

/** One route as a call that registers it says it. */
export interface Definition {
  /** Null for routes without a path of their own. */
  readonly path: Ref | null;
  readonly method: string | Ref | null;
  /** What stands at the handler's place and behind it. */
  readonly handlers: readonly Ref[];
  /** Where it is written. */
  readonly place: Place;
  /** The call. */
  readonly file: string;
  readonly line: number;
}

const DEEPEST = 6;

/**
 * Routes of one call: one, or one for each element where an array of definitions stands at the place of one,
 * `server.route([{ method, path, handler }, …])`. None where the path's place is empty.
 */
export function routeDefinitions(
  program: Program,
  { call: { site }, use: written }: Match<RouteUse>,
): readonly Definition[] {
  const use = withoutName(program, site, written);
  const definitions = use.route?.key === undefined ? null : elementsAt(program, site, use.route);
  return (definitions ?? [null]).flatMap((element) => {
    const path = use.route === undefined ? null : partOf(program, { site, element }, use.route);
    if (use.route !== undefined && path === null) return [];
    const method = typeof use.method === 'string' ? use.method : partOf(program, { site, element }, use.method);
    const line = element === null ? undefined : lineOf(program, element);
    return [
      {
        path,
        method,
        handlers: element === null ? argumentsFrom(site, use.handler) : [element],
        place: line === undefined || element === null ? atCall(site) : { file: element.file, line },
        ...atCall(site),
      },
    ];
  });
}

/** Behind a name everything stands one place further. */
function withoutName(program: Program, { file, call }: CallSite, use: RouteUse): RouteUse {
  const value = use.named === true ? call.arguments[use.handler] : undefined;
  if (value === undefined || use.route === undefined || textsOf(program, { file, value }).length === 0) return use;
  return { ...use, route: { ...use.route, argument: use.route.argument + 1 }, handler: use.handler + 1 };
}

function atCall({ file, call }: CallSite): Place {
  return { file, line: call.line };
}

function argumentsFrom({ file, call }: CallSite, first: number): readonly Ref[] {
  return call.arguments.slice(first).map((value) => ({ file, value }));
}

interface Within {
  readonly site: CallSite;
  readonly element: Ref | null;
}

function partOf(program: Program, { site, element }: Within, slot: Slot): Ref | null {
  const written =
    element === null || slot.key === undefined ? slotOf(program, site, slot) : propertyOf(program, element, slot.key);
  return written?.ref ?? null;
}

/** Null where no array stands there. */
function elementsAt(program: Program, { file, call }: CallSite, { argument }: Slot): readonly Ref[] | null {
  const value = call.arguments[argument];
  return value === undefined ? null : elementsOf(program, { file, value }, 0);
}

/** Elements of array literals, those that they spread included. */
function elementsOf(program: Program, ref: Ref, depth: number): readonly Ref[] | null {
  const arrays = program.targetsOf(ref).flatMap((target) => {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    return row?.kind === 'array' && target.kind === 'structure' ? [{ file: target.at.file, row }] : [];
  });
  if (arrays.length === 0 || depth > DEEPEST) return null;
  return arrays.flatMap(({ file, row }) =>
    row.elements.flatMap((value) => {
      const spread = valueOf(program, { file, value });
      return spread?.kind === 'element'
        ? (elementsOf(program, { file, value: spread.of }, depth + 1) ?? [])
        : [{ file, value }];
    }),
  );
}

/** The line of the definition, also where it has a name. */
function lineOf(program: Program, element: Ref): number | undefined {
  const [target] = program.targetsOf(element);
  const row = target?.kind === 'structure' && target.at.file === element.file ? valueOf(program, target.at) : undefined;
  return row?.kind === 'object' ? row.line : undefined;
}
