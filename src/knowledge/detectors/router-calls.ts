import type { Ref } from '../../code/link/program.ts';
import { slotOf, symbolOf, textsOf } from '../../code/link/queries.ts';
import type { RouteUse } from '../../model/entry-uses.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { type PrefixesOf, joinPath, receiverOf, routerPrefixes } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['entryPoints'][number];

/** Routes that are registered by calls: `app.get('/orders', list)`, `router.route('/x').post(create)`. */
export default {
  id: 'router-calls',
  description: 'HTTP routes registered by calls on an app or a router, with the prefixes they are mounted under.',
  detect: (knowledge) => {
    const prefixesOf = routerPrefixes(knowledge);
    return { entryPoints: knowledge.matches.routes.flatMap((match) => toRows(knowledge, match, prefixesOf)) };
  },
} satisfies Detector;

function toRows(knowledge: Knowledge, match: Match<RouteUse>, prefixesOf: PrefixesOf): readonly Row[] {
  const { call, library, use } = match;
  const { site } = call;
  const paths = routePaths(knowledge, match);
  if (paths === null || !hasHandler(use, site.call.arguments.length)) return [];
  const receiver = receiverOf(knowledge, site);
  const prefixes = receiver === null ? [''] : prefixesOf(receiver);
  const symbol = symbolOf(knowledge.program, { file: site.file, function: site.call.function });
  const handlers = handlerFunctions(
    knowledge.program,
    site.call.arguments.slice(use.handler).map((value) => ({ file: site.file, value })),
  );
  return methodsOf(knowledge, match).flatMap((method) =>
    prefixes.flatMap((prefix) =>
      paths.map((path) => ({
        kind: 'http' as const,
        method,
        path: joinPath(prefix, path) || '/',
        file: site.file,
        line: site.call.line,
        symbol,
        framework: library.id,
        certainty: call.likely ? ('likely' as const) : ('certain' as const),
        handlers,
      })),
    ),
  );
}

/** `app.get('title')` reads a setting: a route has a handler. */
function hasHandler(use: RouteUse, length: number): boolean {
  return length > use.handler || (use.handler === 0 && length > 0);
}

/** Null where the path's place holds something else, e.g. `cache.get(key)` on a value that is only likely a router. */
function routePaths(knowledge: Knowledge, { call, use }: Match<RouteUse>): readonly string[] | null {
  if (use.route === undefined) return [''];
  const slot = slotOf(knowledge.program, call.site, use.route);
  if (slot === null) return null;
  const texts = pathTexts(knowledge, slot.ref);
  return texts.length > 0 ? texts : ['${…}'];
}

/** A path, several in an array, or several that a value can be. */
function pathTexts(knowledge: Knowledge, ref: Ref): readonly string[] {
  const direct = textsOf(knowledge.program, ref);
  if (direct.length > 0) return direct;
  return knowledge.program.targetsOf(ref).flatMap((target) => {
    const row =
      target.kind === 'structure' ? knowledge.program.files.get(target.at.file)?.values[target.at.value] : undefined;
    if (row?.kind !== 'array' || target.kind !== 'structure') return [];
    return row.elements.flatMap((value) => textsOf(knowledge.program, { file: target.at.file, value }));
  });
}

function methodsOf(knowledge: Knowledge, { call, use }: Match<RouteUse>): readonly string[] {
  if (typeof use.method === 'string') return [use.method];
  const slot = slotOf(knowledge.program, call.site, use.method);
  const methods = slot === null ? [] : pathTexts(knowledge, slot.ref);
  return methods.length === 0 ? ['ANY'] : methods.map((method) => method.toUpperCase());
}
