import { type Lifted, liftSite, takenOf } from '../../code/link/lift.ts';
import type { Program, Ref } from '../../code/link/program.ts';
import { symbolOf, textsOf } from '../../code/link/queries.ts';
import type { RouteUse } from '../../model/entry-uses.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { type Definition, routeDefinitions } from '../route-definitions.ts';
import { type PrefixesOf, joinPath, receiverOf, routerPrefixes } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT } from '../slot-text.ts';

type Row = Rows['entryPoints'][number];

/** Routes that are registered by calls: `app.get('/orders', list)`, `router.route('/x').post(create)`, `server.route([…])`. */
export default {
  id: 'router-calls',
  description: 'HTTP routes registered by calls on an app or a router, with the prefixes they are mounted under.',
  detect: (knowledge) => {
    const prefixesOf = routerPrefixes(knowledge);
    return {
      entryPoints: knowledge.matches.routes.flatMap((match) =>
        hasHandler(match.use, match.call.site.call.arguments.length)
          ? routeDefinitions(knowledge.program, match).flatMap((definition) =>
              toRows(knowledge, match, { definition, prefixesOf }),
            )
          : [],
      ),
    };
  },
} satisfies Detector;

interface Route {
  readonly definition: Definition;
  readonly prefixesOf: PrefixesOf;
}

/** One row for each place that decides the path, and each path, method and prefix. */
function toRows(
  knowledge: Knowledge,
  { call, library }: Match<RouteUse>,
  { definition, prefixesOf }: Route,
): readonly Row[] {
  const { program } = knowledge;
  const receiver = receiverOf(knowledge, call.site);
  const mounted = receiver === null ? [''] : prefixesOf(receiver);
  const prefixes = mounted.length === 0 ? [''] : mounted;
  const lifted = liftSite(program, call.site, [definition.path, ...definition.handlers]);
  return lifted.flatMap((each) => {
    const [path = null, ...handlers] = each.slots.map((slot) => takenOf(program, slot));
    const row = {
      kind: 'http' as const,
      ...placeOf(each, definition),
      symbol: symbolOf(program, { file: each.site.file, function: each.site.call.function }),
      framework: library.id,
      certainty: call.likely ? ('likely' as const) : ('certain' as const),
      handlers: handlerFunctions(program, handlers),
      ...(mounted.length === 0 ? { inUse: 'in-tests' as const } : {}),
    };
    const written = definition.path === null ? [''] : pathTexts(program, path);
    const paths = (written.length > 0 ? written : [UNKNOWN_TEXT]).flatMap((text) =>
      prefixes.map((prefix) => joinPath(prefix, text) || '/'),
    );
    return methodsOf(program, definition).flatMap((method) => paths.map((whole) => ({ ...row, method, path: whole })));
  });
}

/** Of what the call itself says the line is that of the definition. */
function placeOf({ place }: Lifted, { place: own, file, line }: Definition): Definition['place'] {
  return place.file === file && place.line === line ? own : place;
}

/** `app.get('title')` reads a setting: a route has a handler. */
function hasHandler(use: RouteUse, length: number): boolean {
  return length > use.handler || (use.handler === 0 && length > 0);
}

/** A path, several in an array, or several that a value can be. */
function pathTexts(program: Program, ref: Ref | null): readonly string[] {
  const direct = ref === null ? [] : textsOf(program, ref);
  if (direct.length > 0 || ref === null) return direct;
  return program.targetsOf(ref).flatMap((target) => {
    const row = target.kind === 'structure' ? program.files.get(target.at.file)?.values[target.at.value] : undefined;
    if (row?.kind !== 'array' || target.kind !== 'structure') return [];
    return row.elements.flatMap((value) => textsOf(program, { file: target.at.file, value }));
  });
}

function methodsOf(program: Program, { method }: Definition): readonly string[] {
  if (typeof method === 'string') return [method];
  const methods = pathTexts(program, method);
  return methods.length === 0 ? ['ANY'] : methods.map((text) => (text === '*' ? 'ANY' : text.toUpperCase()));
}
