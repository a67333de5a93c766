import type { FileFacts } from '../../model/facts.ts';
import { elementsOf } from '../../code/link/elements.ts';
import { exportsOf } from '../../code/link/exports.ts';
import type { Program, Ref } from '../../code/link/program.ts';
import { propertyOf, textsOf } from '../../code/link/queries.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import { type NextFile, nextFiles, pagesApiPath } from '../next-packages.ts';
import { joinPath } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT } from '../slot-text.ts';

type Row = Rows['entryPoints'][number];

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
/** The outermost `app` counts: one manifest can stand for several applications, and a route can be called `app` too. */
const APP_ROUTE = /^(?:.*?\/)??app\/(?:(.*)\/)?route\.[mc]?[jt]sx?$/;

/** Next.js routes, which are files: `app/orders/route.ts` and `pages/api/orders.ts`, and the middleware before them. */
export default {
  id: 'next-routes',
  description: 'HTTP routes of Next.js that are files.',
  detect: (knowledge) => {
    const nextFileOf = nextFiles(knowledge.program);
    return {
      entryPoints: [...knowledge.program.files.keys()].flatMap((file) => {
        const at = nextFileOf(file);
        return at === null
          ? []
          : [
              ...appRoutes(knowledge, file, at),
              ...pagesRoutes(knowledge, file, at),
              ...middleware(knowledge, file, at),
            ];
      }),
    };
  },
} satisfies Detector;

function rowAt(
  file: string,
  line: number,
  symbol: string,
): Omit<Row & { readonly kind: 'http' }, 'method' | 'path' | 'handlers'> {
  return { kind: 'http', file, line, symbol, framework: 'nextjs', certainty: 'certain' };
}

function appRoutes({ program }: Knowledge, file: string, { inside, basePath }: NextFile): readonly Row[] {
  const match = APP_ROUTE.exec(inside);
  const path = match === null ? null : routeOf(match[1] ?? '');
  if (path === null) return [];
  return METHODS.flatMap((method) =>
    exportsOf(program.linker, file, method)
      .slice(0, 1)
      .map((found) => ({
        ...rowAt(file, lineOfExport(program.files.get(file), method), method),
        method,
        path: joinPath(basePath, path) || '/',
        certainty: found.kind === 'value' ? ('certain' as const) : ('likely' as const),
        handlers: found.kind === 'value' ? handlerFunctions(program, [found.ref]) : [],
      })),
  );
}

function lineOfExport(facts: FileFacts | undefined, name: string): number {
  const found = facts?.exports.find((each) => each.kind === 'value' && each.name === name);
  return found?.line ?? 1;
}

/** Groups `(name)` and slots `@name` are no part of the path; what lies in a private folder `_name` is no route: null. */
function routeOf(folder: string): string | null {
  if (/(?:^|\/)_/.test(folder)) return null;
  const parts = folder.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part) && !part.startsWith('@'));
  return `/${parts.join('/')}`;
}

function pagesRoutes({ program }: Knowledge, file: string, at: NextFile): readonly Row[] {
  const path = pagesApiPath(at);
  const handler = program.files
    .get(file)
    ?.exports.find((each) => each.kind === 'value' && (each.name === 'default' || each.name === '*'));
  if (path === null || handler?.kind !== 'value') return [];
  return [
    {
      ...rowAt(file, handler.line, 'default'),
      method: 'ANY',
      path,
      handlers: handlerFunctions(program, [{ file, value: handler.value }]),
    },
  ];
}

const MIDDLEWARE = /^(?:src\/)?(?:middleware|proxy)\.[mc]?[jt]sx?$/;

/** More are one row: it is one function, and a reader looks for routes. */
const MOST_MATCHERS = 4;

/** Runs before the routes that its `matcher` names; before all where it names none. */
function middleware({ program }: Knowledge, file: string, { inside, basePath }: NextFile): readonly Row[] {
  if (!MIDDLEWARE.test(inside)) return [];
  const names = ['middleware', 'proxy', 'default'];
  const [found] = names.flatMap((name) =>
    exportsOf(program.linker, file, name)
      .slice(0, 1)
      .map((each) => ({ name, refs: each.kind === 'value' ? [each.ref] : [] })),
  );
  if (found === undefined) return [];
  const [config] = exportsOf(program.linker, file, 'config');
  const matcher = config?.kind === 'value' ? propertyOf(program, config.ref, 'matcher') : null;
  const paths = matcher === null ? ['/:path*'] : matchedPaths(program, matcher.ref);
  const said = paths.length > MOST_MATCHERS ? [`middleware with ${paths.length} matchers`] : paths;
  return (said.length === 0 ? [UNKNOWN_TEXT] : said).map((path) => ({
    ...rowAt(file, lineOfExport(program.files.get(file), found.name), 'middleware'),
    method: 'ANY',
    path: path.startsWith('/') ? joinPath(basePath, path) || '/' : path,
    handlers: handlerFunctions(program, found.refs),
  }));
}

/** One path, several, or objects that have one as `source`. */
function matchedPaths(program: Program, ref: Ref): readonly string[] {
  const own = textsOf(program, ref);
  if (own.length > 0) return own;
  const source = propertyOf(program, ref, 'source');
  if (source !== null) return textsOf(program, source.ref);
  return elementsOf(program, ref).flatMap((element) => matchedPaths(program, element));
}
