import type { CommandNames } from '../../model/command-names.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import { folderOf, foldersUpFrom, nameOf } from '../../lib/tree-path.ts';

/** What texts are held against. */
export interface Surroundings {
  readonly model: HandoverModel;
  readonly commands: CommandNames;
  /** Names of variables that stand in some file that is no text. */
  readonly words: ReadonlySet<string>;
  readonly tree: TreeOfPaths;
}

export interface TreeOfPaths {
  readonly hasFile: (path: string) => boolean;
  readonly hasFolder: (path: string) => boolean;
  /** Files whose last segment is this one. */
  readonly namesakes: (name: string) => readonly string[];
  /** Content of a file; null where it cannot be read. */
  readonly text: (path: string) => string | null;
}

/** Answers questions about the paths of a tree. */
export function toTreeOfPaths(paths: readonly string[], text: TreeOfPaths['text']): TreeOfPaths {
  const files = new Set(paths);
  const folders = new Set<string>();
  for (const path of paths) {
    for (const folder of foldersUpFrom(folderOf(path))) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  folders.add('');
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const known = byName.get(nameOf(path));
    if (known === undefined) byName.set(nameOf(path), [path]);
    else known.push(path);
  }
  return {
    hasFile: (path) => files.has(path),
    hasFolder: (path) => folders.has(path),
    namesakes: (name) => byName.get(name) ?? [],
    text,
  };
}
