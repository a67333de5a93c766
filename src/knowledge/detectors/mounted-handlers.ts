import type { Program, Ref } from '../../code/link/program.ts';
import { functionOf, slotOf, splitPath, symbolOf, textsOf } from '../../code/link/queries.ts';
import type { MountUse } from '../../model/entry-uses.ts';
import { matchesPath } from '../catalogue-index.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { type PrefixesOf, joinPath, receiverOf, resultOf, routerPrefixes } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';

/**
 * Handlers that are mounted and answer all requests under a path: `app.use('/health', (request, response) => …)`, also
 * those of a library, `app.use('/oidc', provider.callback())`.
 */
export default {
  id: 'mounted-handlers',
  description: 'Functions that are mounted like middleware, but answer everything under their path.',
  detect: (knowledge) => {
    const prefixesOf = routerPrefixes(knowledge);
    return { entryPoints: knowledge.matches.mounts.flatMap((match) => toRows(knowledge, match, prefixesOf)) };
  },
} satisfies Detector;

function toRows(
  knowledge: Knowledge,
  { call, library, use }: Match<MountUse>,
  prefixesOf: PrefixesOf,
): Rows['entryPoints'] {
  const { program } = knowledge;
  const { site, likely } = call;
  const prefix = use.prefix === undefined || use.prefix === null ? null : slotOf(program, site, use.prefix);
  const last = { file: site.file, value: site.call.arguments.at(-1) ?? -1 };
  const on = receiverOf(knowledge, site) ?? resultOf(program, site);
  const given = answeringLibrary(knowledge, last);
  const answers = given !== null || (use.answersWith !== undefined && endsHere(program, last, use.answersWith));
  if (!answers || prefix === null || on === null) return [];
  return textsOf(program, prefix.ref).flatMap((path) =>
    prefixesOf(on).map((outer) => ({
      kind: 'http' as const,
      method: 'ANY',
      path: joinPath(outer, path) || '/',
      file: site.file,
      line: site.call.line,
      symbol: symbolOf(program, { file: site.file, function: site.call.function }),
      framework: given ?? library.id,
      certainty: likely ? ('likely' as const) : ('certain' as const),
      handlers: given === null ? handlerFunctions(program, [last]) : [],
    })),
  );
}

/** The library whose handler is mounted, where it is one that answers everything: a provider of OpenID, a GraphQL server. */
function answeringLibrary({ program, catalogue }: Knowledge, ref: Ref): string | null {
  for (const target of program.targetsOf(ref)) {
    if (target.kind !== 'api') continue;
    const [module, path] = catalogue.canonical(...splitPath(target.path));
    const library = catalogue
      .librariesOf(module)
      .find((each) => each.answering?.some((use) => matchesPath(use.path, path)) === true);
    if (library !== undefined) return library.id;
  }
  return null;
}

/** A function that declares so few parameters does not get what passes a request on. */
function endsHere(program: Program, ref: Ref, most: number): boolean {
  const at = functionOf(program, ref);
  const parameters = at === null ? [] : (program.files.get(at.file)?.functions[at.function]?.parameters ?? []);
  return parameters.length > 0 && parameters.length <= most && !parameters.some((row) => row.rest);
}
