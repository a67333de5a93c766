import { type ServiceImport, isLoaded } from './service-import.ts';

/**
 * A service and all services of the repository that it imports, directly or not: names of what runs in its process.
 * Imports of types alone, and those of tests, bring nothing into it.
 */
export function withImported(imports: readonly ServiceImport[], name: string): ReadonlySet<string> {
  const found = new Set([name]);
  for (const each of found)
    for (const { from, to, kind } of imports) if (from === each && isLoaded({ kind })) found.add(to);
  return found;
}
