import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { folderOf, foldersUpFrom, nameOf } from '../../lib/tree-path.ts';
import { type UnreadPart, plainName } from '../../model/unread-part.ts';
import type { Deployable, FileRole } from '../../model/workspace.ts';

/** Languages in which services are written, by the ends of file names. */
const LANGUAGES: Readonly<Record<string, string>> = {
  c: 'C',
  cc: 'C++',
  cpp: 'C++',
  cs: 'C#',
  clj: 'Clojure',
  dart: 'Dart',
  ex: 'Elixir',
  exs: 'Elixir',
  erl: 'Erlang',
  go: 'Go',
  hs: 'Haskell',
  java: 'Java',
  kt: 'Kotlin',
  php: 'PHP',
  py: 'Python',
  rb: 'Ruby',
  rs: 'Rust',
  scala: 'Scala',
  swift: 'Swift',
};

const MANIFEST =
  /^(?:go\.mod|pyproject\.toml|setup\.py|requirements\.txt|Pipfile|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|composer\.json|mix\.exs|pubspec\.yaml|Package\.swift|.+\.csproj)$/;

interface Tree {
  readonly paths: readonly string[];
  readonly roleOf: (path: string) => FileRole;
  readonly deployables: readonly Deployable[];
}

/** Folders with code in languages that nothing here reads: by the manifest around it, or else by its first two folders. */
export function listUnreadParts({ paths, roleOf, deployables }: Tree): readonly UnreadPart[] {
  const manifests = new Map(
    paths.flatMap((path) => (MANIFEST.test(nameOf(path)) ? [[folderOf(path), path] as const] : [])),
  );
  const files = paths.flatMap((path) => {
    const language = LANGUAGES[path.split('.').at(-1) ?? ''];
    if (language === undefined || !COUNTED.has(roleOf(path))) return [];
    return [{ language, folder: partOf(path, manifests) }];
  });
  return [...groupBy(files, ({ language, folder }) => `${language} ${folder}`).values()]
    .flatMap((group) => group.slice(0, 1).map((row) => ({ ...row, files: group.length })))
    .map((row) => ({ ...row, manifest: manifests.get(row.folder) ?? null }))
    .map((row) => ({ ...row, deployed: deployedAs(row, deployables) }))
    .toSorted(
      by(
        (row) => row.language,
        (row) => -row.files,
        (row) => row.folder,
      ),
    );
}

/** Tests and examples are no part of what runs. */
const COUNTED = new Set<FileRole>(['production', 'tooling']);

function partOf(path: string, manifests: ReadonlyMap<string, string>): string {
  const around = foldersUpFrom(folderOf(path)).find((folder) => folder !== '' && manifests.has(folder));
  return around ?? folderOf(path).split('/').slice(0, 2).join('/');
}

/** Folders in which each folder is a program. */
const PROGRAMS = /^(?:svc|services?|apps?|cmd|servers?|workers?|functions?|backend)$/;

/**
 * Where a file says that it runs: one that builds from the folder, or one of its name. Images of databases are often called
 * like folders with helpers for them, so that a name counts only for a folder with a manifest, or beside other programs.
 */
function deployedAs(
  { folder, manifest }: Pick<UnreadPart, 'folder' | 'manifest'>,
  deployables: readonly Deployable[],
): UnreadPart['deployed'] {
  const name = plainName(nameOf(folder));
  const isNamed = (row: Deployable): boolean =>
    row.image === null &&
    row.name !== null &&
    plainName(row.name) === name &&
    (manifest !== null || (row.kind !== 'dockerfile' && PROGRAMS.test(nameOf(folderOf(folder)))));
  const found = deployables.find((row) => folder !== '' && (row.root === folder || isNamed(row)));
  return found?.place ?? null;
}
