import type { FileFacts } from '../../model/facts.ts';

const INTERFACE = /^(?:react|react-dom|preact|vue|svelte|solid-js|@angular\/core)(?:\/|$)/;

/** Code of a user interface: what it keeps is in the browser of one user. */
export function isOfPage({ directives, imports }: FileFacts): boolean {
  if (directives.includes('use client')) return true;
  return imports.some(({ module, kind }) => kind === 'static' && INTERFACE.test(module));
}
