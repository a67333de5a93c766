import type { PathMapping, TsConfig } from '../../../model/workspace.ts';
import { folderOf, joinPath } from '../../../lib/tree-path.ts';
import type { Located, TsConfigSettings } from './read-tsconfig-file.ts';
import type { ExtendedTsConfig } from './read-tsconfigs.ts';

/** Makes all paths of a tsconfig relative to the root of the tree. */
export function toTsConfig({ file, settings }: ExtendedTsConfig): TsConfig {
  const folder = folderOf(file);
  const resolve = (path: Located | null): string | null => (path === null ? null : resolvePath(path, folder));
  return {
    file,
    baseUrl: resolve(settings.baseUrl),
    paths: toMappings(settings, folder),
    rootDirs: settings.rootDirs?.flatMap((path) => resolve(path) ?? []) ?? [],
    rootDir: resolve(settings.rootDir),
    outDir: resolve(settings.outDir),
  };
}

const configFolder = '${configDir}';

/**
 * `${configDir}` is the folder of the tsconfig that is compiled, not of the one that says it.
 * Null for an absolute path: it names a place on one machine.
 */
export function resolvePath({ folder, text }: Located, leafFolder: string): string | null {
  if (text.startsWith(configFolder)) return joinPath(leafFolder, text.slice(configFolder.length));
  return text.startsWith('/') ? null : joinPath(folder, text);
}

/** Targets are relative to `baseUrl` where there is one, else to the file that holds them. */
function toMappings({ baseUrl, paths }: TsConfigSettings, leafFolder: string): readonly PathMapping[] {
  const base = baseUrl === null ? null : resolvePath(baseUrl, leafFolder);
  return (paths ?? []).map(({ pattern, targets }) => ({
    pattern,
    targets: targets.flatMap(({ folder, text }) => resolvePath({ folder: base ?? folder, text }, leafFolder) ?? []),
  }));
}
