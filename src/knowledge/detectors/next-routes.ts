import type { FileFacts } from '../../model/facts.ts';
import { exportsOf } from '../../code/link/exports.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['entryPoints'][number];

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const APP_ROUTE = /^(?:(.*)\/)?(?:src\/)?app\/(?:(.*)\/)?route\.[mc]?[jt]sx?$/;
const PAGES_API = /^(?:(.*)\/)?(?:src\/)?pages\/(api(?:\/.*)?)\.[mc]?[jt]sx?$/;

/** Next.js routes, which are files: `app/orders/route.ts` and `pages/api/orders.ts`; and server actions. */
export default {
  id: 'next-routes',
  description: 'HTTP routes of Next.js that are files, and its server actions.',
  detect: (knowledge) => {
    const roots = nextRoots(knowledge);
    return {
      entryPoints: [...knowledge.program.files].flatMap(([file, facts]) => {
        const root = roots.find((each) => each === '' || file.startsWith(`${each}/`));
        return root === undefined ? [] : [...appRoutes(knowledge, file), ...pagesRoutes(file, facts), ...serverActions(file, facts)];
      }),
    };
  },
} satisfies Detector;

/** Folders of packages that depend on Next.js; `app/` elsewhere is just a folder. */
function nextRoots({ program }: Knowledge): readonly string[] {
  const users = program.workspace.packages.filter(({ manifest }) => Object.hasOwn(manifest.dependencies, 'next') || Object.hasOwn(manifest.devDependencies, 'next'));
  return users.map((row) => row.root).toSorted((a, b) => b.length - a.length);
}

function rowAt(file: string, line: number, symbol: string): Omit<Row & { readonly kind: 'http' }, 'method' | 'path'> {
  return { kind: 'http', file, line, symbol, framework: 'nextjs', certainty: 'certain' };
}

function appRoutes({ program }: Knowledge, file: string): readonly Row[] {
  const folder = APP_ROUTE.exec(file);
  if (folder === null) return [];
  return METHODS.flatMap((method) =>
    exportsOf(program.linker, file, method).slice(0, 1).map((found) => ({ ...rowAt(file, lineOfExport(program.files.get(file), method), method), method, path: routeOf(folder[2] ?? ''), certainty: found.kind === 'value' ? ('certain' as const) : ('likely' as const) })),
  );
}

function lineOfExport(facts: FileFacts | undefined, name: string): number {
  const found = facts?.exports.find((each) => each.kind === 'value' && each.name === name);
  return found?.line ?? 1;
}

/** Groups `(name)`, slots `@name` and private folders are no part of the path. */
function routeOf(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part) && !part.startsWith('@'));
  return `/${parts.join('/')}`;
}

function pagesRoutes(file: string, facts: FileFacts): readonly Row[] {
  const path = PAGES_API.exec(file)?.[2];
  const handler = facts.exports.find((each) => each.kind === 'value' && (each.name === 'default' || each.name === '*'));
  if (path === undefined || handler === undefined) return [];
  return [{ ...rowAt(file, handler.line, 'default'), method: 'ANY', path: `/${path.replace(/(^|\/)index$/, '') }` }];
}

/** Functions of a `use server` file that it exports, and functions that say `use server` themselves. */
function serverActions(file: string, facts: FileFacts): readonly Row[] {
  const inFile = facts.directives.includes('use server');
  const exported = new Set(facts.exports.flatMap((each) => (each.kind === 'value' ? [each.name] : [])));
  return facts.functions.flatMap((each) => {
    const isAction = (each.kind !== 'module' && each.directives.includes('use server')) || (inFile && each.parent === 0 && each.async && exported.has(each.name));
    return isAction ? [{ ...rowAt(file, each.line, each.name), method: 'POST', path: `server action ${each.name}` }] : [];
  });
}
