import type { CallSite, Ref } from '../code/link/program.ts';
import { slotOf, textsOf } from '../code/link/queries.ts';
import type { Knowledge } from './knowledge.ts';
import { nextFiles, pagesApiPath } from './next-packages.ts';
import { resultOf, routerPrefixes } from './router-prefixes.ts';

/** A router of procedures that is served over HTTP, and the paths below which it answers; none where they are not known. */
export interface ServedRouter {
  readonly router: Ref;
  readonly prefixes: readonly string[];
}

export function servedRouters(knowledge: Knowledge): readonly ServedRouter[] {
  const { program, matches } = knowledge;
  if (matches.procedureServers.length === 0) return [];
  const prefixesAt = routerPrefixes(knowledge);
  const prefixesOf = (site: CallSite): readonly string[] => {
    const result = resultOf(program, site);
    return result === null ? [] : prefixesAt(result).filter((prefix) => prefix !== '');
  };
  const nextFileOf = nextFiles(program);
  // `pages/api/trpc/[trpc].ts` answers below `/api/trpc`.
  const pagePrefix = (file: string): readonly string[] => {
    const at = nextFileOf(file);
    const path = at === null ? null : pagesApiPath(at);
    return path === null ? [] : [path.replace(/\/\[[^/]*$/, '')];
  };
  return matches.procedureServers.flatMap(({ call: { site }, use }) => {
    const router = slotOf(program, site, use.router);
    const written = use.prefix === undefined ? null : slotOf(program, site, use.prefix);
    // A prefix that only the running process knows says nothing.
    const text =
      written === null
        ? undefined
        : textsOf(program, written.ref).find((each) => /[a-z]/i.test(each.replaceAll(/\$\{[^}]*\}/g, '')));
    const prefixes = text === undefined ? [...prefixesOf(site), ...pagePrefix(site.file)] : [text];
    return router === null ? [] : [{ router: router.ref, prefixes }];
  });
}

/** The path of a procedure; where no server says a prefix, its name alone. */
export function procedureAddress(prefix: string, name: string): string {
  return prefix === '' ? name : `/${[...prefix.split('/'), name].filter((part) => part !== '').join('/')}`;
}
