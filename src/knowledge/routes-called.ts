import type { Program } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Sink, SystemUse } from './rows.ts';

/** What stands for a part of a path that the code does not say. */
const HOLE = '*';

/** The path of a request as far as the code says it, `/orders/*`; null where it says none. */
export function pathOfRequest(program: Program, { address, use }: SystemUse, sink: Sink): string | null {
  const behind = address?.replace(/^(?:\w+:\/\/[^/]+|\$\{[^}]*\})/, '') ?? '';
  const path = behind.startsWith('/') ? behind.replaceAll(/\$\{[^}]*\}/g, HOLE) : pathOfCall(program, sink);
  return path === null || use.effect === 'client' ? null : path.replace(/[?#].*$/, '');
}

/** `client.get('/orders')` through a client that holds the address. */
export function pathOfCall(program: Program, { file, call }: Sink): string | null {
  const first = program.files.get(file)?.calls[call]?.arguments[0];
  const row = first === undefined ? undefined : valueOf(program, { file, value: first });
  if (row?.kind === 'literal') return typeof row.value === 'string' && row.value.startsWith('/') ? row.value : null;
  if (row?.kind !== 'template') return null;
  const parts = row.parts.map((value) => {
    const part = valueOf(program, { file, value });
    return part?.kind === 'literal' && typeof part.value === 'string' ? part.value : HOLE;
  });
  return parts[0]?.startsWith('/') === true ? parts.join('') : null;
}

/** Is it the route that a request is for? Its parameters are holes: `/orders/:id`, `/orders/{id}`, `/orders/[id]`. */
export function isSameRoute(
  route: { readonly method: string; readonly path: string },
  request: { readonly method: string | null; readonly path: string | null },
): boolean {
  if (request.path === null) return false;
  const isMethod = request.method === null || route.method === request.method || /^(?:ANY|ALL|\*)$/.test(route.method);
  const [own, asked] = [partsOf(route.path), partsOf(request.path)];
  return isMethod && own.length === asked.length && own.every((part, index) => isSamePart(part, asked[index] ?? ''));
}

function isSamePart(own: string, asked: string): boolean {
  const isOpen = /^(?:[:[{].*|\*)$/.test(own);
  return isOpen || own === asked;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}
