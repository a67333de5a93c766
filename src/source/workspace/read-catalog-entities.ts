import { LineCounter, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { folderOf, joinPath, nameOf } from '../../lib/tree-path.ts';
import { by } from '../../lib/order.ts';
import { CATALOG_MARK } from '../../model/catalog-mark.ts';
import type { CatalogEntity } from '../../model/ownership.ts';
import type { Tree } from './tree.ts';

/** What Handover reads of an entity: https://backstage.io/docs/features/software-catalog/descriptor-format. */
const optional = z.string().nullable().default(null).catch(null);
const texts = z.array(z.string()).default([]).catch([]);
const spec = z.object({ type: optional, owner: optional, system: optional, providesApis: texts, consumesApis: texts });
const entity = z.object({
  kind: z.string(),
  metadata: z.object({ name: z.string(), annotations: z.record(z.string(), z.unknown()).nullish() }),
  spec: spec.nullish().transform((said) => said ?? spec.parse({})),
});
type Entity = z.infer<typeof entity>;

/** The entities of all `catalog-info.yaml` files, which may hold several each; what Handover wrote itself declares nothing. */
export function readCatalogEntities(tree: Tree): readonly CatalogEntity[] {
  const files = tree.paths.filter((path) => /^catalog-info\.ya?ml$/.test(nameOf(path)));
  return files
    .flatMap((file) => entitiesOf(tree, file))
    .toSorted(
      by(
        (row) => row.file,
        (row) => row.line,
      ),
    );
}

function entitiesOf(tree: Tree, file: string): readonly CatalogEntity[] {
  const text = tree.text(file) ?? '';
  if (text.startsWith(CATALOG_MARK)) return [];
  const lines = new LineCounter();
  const found: { readonly entity: Entity; readonly line: number }[] = [];
  for (const document of parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent' })) {
    const [error] = document.errors;
    const line = lines.linePos(document.contents?.range?.[0] ?? 0).line;
    const parsed = error === undefined ? entity.safeParse(valueOf(document)) : null;
    if (parsed?.success === true) found.push({ entity: parsed.data, line });
    else if (error !== undefined) report(tree, file, lines.linePos(error.pos[0]).line);
  }
  const components = found.filter(({ entity: { kind } }) => kind === 'Component').length;
  return found.map(({ entity: each, line }) => toCatalogEntity(each, { file, line }, components === 1));
}

/** Too many aliases, and aliases to nothing, throw. */
function valueOf(document: ReturnType<typeof parseAllDocuments>[number]): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

function toCatalogEntity(
  { kind, metadata, spec: said }: Entity,
  place: { readonly file: string; readonly line: number },
  isAlone: boolean,
): CatalogEntity {
  const location = metadata.annotations?.['backstage.io/source-location'];
  const located = typeof location === 'string' ? locatedFolder(location, place.file) : null;
  return {
    kind,
    name: metadata.name,
    type: said.type,
    owner: said.owner,
    system: said.system,
    provides: said.providesApis,
    consumes: said.consumesApis,
    folder: located ?? (isAlone && kind === 'Component' ? folderOf(place.file) : null),
    ...place,
  };
}

/** `dir:./apps/api`, or `url:https://github.com/shop/shop/tree/main/apps/api/`. */
function locatedFolder(location: string, file: string): string | null {
  const [, folder] = /^dir:(.*)$/.exec(location) ?? [];
  if (folder !== undefined) return joinPath(folderOf(file), folder);
  const [, path] = /^url:https?:\/\/[^/]+\/.+?\/(?:-\/)?(?:tree|blob|src)\/[^/]+\/(.*)$/.exec(location) ?? [];
  return path === undefined ? null : joinPath('', path);
}

function report(tree: Tree, file: string, line: number): void {
  const message = 'This YAML file could not be understood, what it says is missing.';
  tree.report({ code: 'yaml-unreadable', file, line, message });
}
