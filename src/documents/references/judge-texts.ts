import { by } from '../../lib/order.ts';
import { judgeCommand } from './judge-commands.ts';
import { judgeRoute, judgeVariable } from './judge-names.ts';
import { judgeFile, judgeLink } from './judge-paths.ts';
import { readReferences } from './read-references.ts';
import type { Reference, Stale, Text } from './reference.ts';
import type { Surroundings } from './surroundings.ts';

/** Names of the variables that texts speak of, for whoever looks for them in the tree. */
export function variablesIn(texts: readonly Text[]): readonly string[] {
  const names = texts.flatMap(({ markdown }) =>
    readReferences(markdown).flatMap((reference) => (reference.kind === 'variable' ? [reference.name] : [])),
  );
  return [...new Set(names)];
}

/** What texts written by people say of the repository that is not so any more, by page and line. */
export function judgeTexts(texts: readonly Text[], surroundings: Surroundings): readonly Stale[] {
  const stale = texts.flatMap((page) =>
    readReferences(page.markdown).flatMap((reference) => judge(reference, page, surroundings) ?? []),
  );
  const messages = new Map(stale.map((row) => [`${row.file}:${row.line}: ${row.message}`, row]));
  return [...messages.values()].toSorted(
    by(
      ({ file }) => file,
      ({ line }) => line,
      ({ message }) => message,
    ),
  );
}

function judge(reference: Reference, page: Text, surroundings: Surroundings): Stale | null {
  switch (reference.kind) {
    case 'file':
      return judgeFile(reference, page, surroundings.tree);
    case 'link':
      return judgeLink(reference, page, surroundings.tree);
    case 'variable':
      return judgeVariable(reference, page, surroundings);
    case 'route':
      return judgeRoute(reference, page, surroundings);
    default:
      return judgeCommand(reference, page, surroundings);
  }
}
