import type { Program } from '../code/link/program.ts';
import { propertyOf } from '../code/link/queries.ts';
import type { LibraryDefaults } from '../model/library-defaults.ts';
import { httpMethodOf } from './http-method.ts';
import type { KnownCall } from './knowledge.ts';

/** Does a library try calls of this HTTP method again by itself? Null where the method is not known. */
export function isMethodRetried(
  program: Program,
  call: KnownCall | undefined,
  defaults: LibraryDefaults | undefined,
): boolean | null {
  const methods = defaults?.methods;
  if (methods === undefined || call === undefined) return true;
  const method = httpMethodOf(program, call);
  return method === null ? null : methods.includes(method);
}

/** `retry: { limit: 3, methods: ['post'] }`: the code says itself which methods are tried again. */
export function namesMethods(program: Program, calls: readonly KnownCall[]): boolean {
  return calls.some(({ site }) =>
    site.call.arguments.some((value) => propertyOf(program, { file: site.file, value }, 'retry.methods') !== null),
  );
}
