import picomatch from 'picomatch';
import { folderOf, foldersUpFrom, joinPath } from '../../../lib/tree-path.ts';
import type { Located } from './read-tsconfig-file.ts';
import type { ExtendedTsConfig } from './read-tsconfigs.ts';
import { resolvePath } from './to-tsconfig.ts';

type TsConfigs = ReadonlyMap<string, ExtendedTsConfig>;

/**
 * The tsconfig that speaks for a source file: the nearest above it. One that only refers to others (`"files": []` and
 * `references`) hands over to the one of them that includes the file.
 */
export function nearestTsConfig(configs: TsConfigs): (path: string) => string | null {
  const nearestByFolder = new Map<string, ExtendedTsConfig | null>();
  return (path) => {
    const folder = folderOf(path);
    if (!nearestByFolder.has(folder)) nearestByFolder.set(folder, nearestTo(configs, folder));
    const nearest = nearestByFolder.get(folder) ?? null;
    return nearest === null ? null : responsibleFor(configs, nearest, path).file;
  };
}

function nearestTo(configs: TsConfigs, folder: string): ExtendedTsConfig | null {
  for (const current of foldersUpFrom(folder)) {
    const found = ['tsconfig.json', 'jsconfig.json'].flatMap((name) => configs.get(joinPath(current, name)) ?? []);
    const [first] = found;
    if (first !== undefined) return found.find(hasMappings) ?? first;
  }
  return null;
}

/** An editor's jsconfig.json may hold the mappings that the compiler's tsconfig.json beside it lacks. */
function hasMappings({ settings, referenced }: ExtendedTsConfig): boolean {
  return settings.paths !== null || settings.baseUrl !== null || referenced.length > 0;
}

function responsibleFor(configs: TsConfigs, config: ExtendedTsConfig, path: string): ExtendedTsConfig {
  if (!isSolution(config)) return config;
  const referenced = config.referenced.flatMap((file) => configs.get(file) ?? []);
  const including = referenced.find((candidate) => !isSolution(candidate) && includes(candidate, path));
  return including ?? referenced.find((candidate) => candidate.settings.paths !== null) ?? config;
}

function isSolution({ settings, referenced }: ExtendedTsConfig): boolean {
  return referenced.length > 0 && settings.include === null && settings.files !== null && settings.files.length === 0;
}

/** `include` defaults to everything where `files` is not given. */
function includes({ file, settings }: ExtendedTsConfig, path: string): boolean {
  const folder = folderOf(file);
  const matches = (globs: readonly Located[]): boolean => globs.some((glob) => isMatch(glob, folder, path));
  const isListed = settings.files?.some((listed) => resolvePath(listed, folder) === path) ?? false;
  const include = settings.include ?? (settings.files === null ? [{ folder, text: '**/*' }] : []);
  return isListed || (matches(include) && !matches(settings.exclude ?? []));
}

/** A glob without a wildcard or an extension in its last segment means all files of that folder. */
function isMatch(glob: Located, leafFolder: string, path: string): boolean {
  const resolved = resolvePath({ ...glob, folder: escapeGlob(glob.folder) }, escapeGlob(leafFolder));
  if (resolved === null) return false;
  const isFolder = !/[*?.]/.test(resolved.slice(resolved.lastIndexOf('/') + 1));
  return picomatch.isMatch(path, isFolder ? joinPath(resolved, '**/*') : resolved);
}

/** Folders such as `app/[id]` and `(shop)` hold what means something in a glob. */
function escapeGlob(folder: string): string {
  return folder.replaceAll(/[\\()[\]{}!?*+@|]/g, String.raw`\$&`);
}
