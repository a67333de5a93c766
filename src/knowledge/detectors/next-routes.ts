import type { FileFacts } from '../../model/facts.ts';
import { exportsOf } from '../../code/link/exports.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['entryPoints'][number];

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
/** The outermost `app` counts: one manifest can stand for several applications, and a route can be called `app` too. */
const APP_ROUTE = /^(?:.*?\/)??app\/(?:(.*)\/)?route\.[mc]?[jt]sx?$/;
const PAGES_API = /^(?:.*?\/)??pages\/(api(?:\/.*)?)\.[mc]?[jt]sx?$/;

/** Next.js routes, which are files: `app/orders/route.ts` and `pages/api/orders.ts`; and server actions. */
export default {
  id: 'next-routes',
  description: 'HTTP routes of Next.js that are files, and its server actions.',
  detect: (knowledge) => {
    const roots = nextRoots(knowledge);
    return {
      entryPoints: [...knowledge.program.files].flatMap(([file, facts]) => {
        const root = roots.find((each) => each === '' || file.startsWith(`${each}/`));
        if (root === undefined) return [];
        const inside = root === '' ? file : file.slice(root.length + 1);
        return [
          ...appRoutes(knowledge, file, inside),
          ...pagesRoutes(file, facts, inside),
          ...serverActions(file, facts),
        ];
      }),
    };
  },
} satisfies Detector;

/** Folders of packages that depend on Next.js; `app/` elsewhere is just a folder. */
function nextRoots({ program }: Knowledge): readonly string[] {
  const users = program.workspace.packages.filter(
    ({ manifest }) => Object.hasOwn(manifest.dependencies, 'next') || Object.hasOwn(manifest.devDependencies, 'next'),
  );
  return users.map((row) => row.root).toSorted((a, b) => b.length - a.length);
}

function rowAt(file: string, line: number, symbol: string): Omit<Row & { readonly kind: 'http' }, 'method' | 'path'> {
  return { kind: 'http', file, line, symbol, framework: 'nextjs', certainty: 'certain' };
}

/** `inside` is the path within the package. */
function appRoutes({ program }: Knowledge, file: string, inside: string): readonly Row[] {
  const match = APP_ROUTE.exec(inside);
  const path = match === null ? null : routeOf(match[1] ?? '');
  if (path === null) return [];
  return METHODS.flatMap((method) =>
    exportsOf(program.linker, file, method)
      .slice(0, 1)
      .map((found) => ({
        ...rowAt(file, lineOfExport(program.files.get(file), method), method),
        method,
        path,
        certainty: found.kind === 'value' ? ('certain' as const) : ('likely' as const),
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

function pagesRoutes(file: string, facts: FileFacts, inside: string): readonly Row[] {
  const path = PAGES_API.exec(inside)?.[1];
  const handler = facts.exports.find((each) => each.kind === 'value' && (each.name === 'default' || each.name === '*'));
  if (path === undefined || handler === undefined) return [];
  return [{ ...rowAt(file, handler.line, 'default'), method: 'ANY', path: `/${path.replace(/(^|\/)index$/, '')}` }];
}

/** All that a `use server` file exports but its types, and functions that say `use server` themselves. */
function serverActions(file: string, facts: FileFacts): readonly Row[] {
  const exported = facts.directives.includes('use server')
    ? facts.exports.flatMap((row) => exportedAction(facts, row))
    : [];
  const own = facts.functions.filter((each) => each.kind !== 'module' && each.directives.includes('use server'));
  return [...exported, ...own].map(({ name, line }) => ({
    ...rowAt(file, line, name),
    method: 'POST',
    path: `server action ${name}`,
  }));
}

const NO_ACTIONS = new Set<string>(['type', 'class', 'enum', 'namespace']);

/** A default export has the name of its function, where it has one. */
function exportedAction(
  facts: FileFacts,
  row: FileFacts['exports'][number],
): readonly { readonly name: string; readonly line: number }[] {
  if (row.kind !== 'value') return [];
  const value = facts.values[row.value];
  const binding = value?.kind === 'local' ? facts.bindings[value.binding] : undefined;
  if (binding === undefined) return value?.kind === 'function' ? [{ name: row.name, line: row.line }] : [];
  return NO_ACTIONS.has(binding.kind)
    ? []
    : [{ name: row.name === 'default' ? binding.name : row.name, line: binding.line }];
}
