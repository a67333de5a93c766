import { type CachePlace, cacheFolder, chooseCache } from './code/extract/cache/choose-cache.ts';
import { readFacts } from './code/extract/read-facts.ts';
import { link } from './code/link/link.ts';
import type { Analysis } from './knowledge/analysis.ts';
import { type KnowledgeRegistries, buildModel } from './knowledge/build-model.ts';
import type { RenderOptions } from './documents/render/render.ts';
import type { Detector } from './knowledge/knowledge.ts';
import { loadDataFolder, loadFolder } from './lib/load-folder.ts';
import type { Document } from './model/document.ts';
import type { Rule } from './model/finding.ts';
import type { HandoverModel } from './model/handover-model.ts';
import type { History } from './model/history.ts';
import type { Library } from './model/library.ts';
import type { Ownership } from './model/ownership.ts';
import type { Snapshot } from './model/snapshot.ts';
import { withOwnEntries } from './source/catalogue/read-own-entries.ts';
import { readHistory } from './source/history/read-history.ts';
import { takeRefSnapshot } from './source/snapshot/take-ref-snapshot.ts';
import { takeSnapshot } from './source/snapshot/take-snapshot.ts';
import { withoutIgnored } from './source/snapshot/without-ignored.ts';
import { readWorkspace } from './source/workspace/read-workspace.ts';

export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface AnalyzeOptions {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Names of services or packages to keep; empty keeps all. */
  readonly workspaces: readonly string[];
  /** Globs of `ignore` in the configuration: files that are treated as if they were not there. */
  readonly ignore?: readonly string[];
  /** Folder of own catalogue entries, relative to the root; null is the usual one, `handover/catalogue`. */
  readonly catalogue?: string | null;
  /** A branch, tag or commit to read instead of the working tree. */
  readonly ref?: string;
  /** Whether git's history is read for who changed what; it is unless said. */
  readonly history?: boolean;
  /** What the team says in the configuration. */
  readonly statements?: Pick<Ownership, 'escalation' | 'raci'>;
  /** Where facts are kept for the next run; nowhere unless said. They change nothing but the time. */
  readonly cache?: CachePlace;
  readonly onProgress?: (progress: Progress) => void;
  /** Takes a sentence about what went wrong without a consequence for the model, such as a cache that cannot be written. */
  readonly onWarning?: (message: string) => void;
}

/** snapshot → facts → program → rows → model → findings. */
export async function analyze(options: AnalyzeOptions): Promise<HandoverModel> {
  const registries = await loadKnowledge();
  const whole = await takeTree(options);
  // git reads it while facts are read.
  const reading = takeHistory(options);
  const catalogue = withOwnEntries(registries.catalogue, whole, options.catalogue ?? null);
  const snapshot = withoutIgnored(whole, options.ignore ?? []);
  const listed = readWorkspace(snapshot);
  const production = listed.sources.filter((source) => source.role === 'production');
  const cache = chooseCache(options.root, options.cache ?? 'none');
  const extracted = await readFacts(snapshot, production, {
    cache,
    onFile: (done) => options.onProgress?.({ stage: 'Reading', done, total: production.length }),
  });
  for (const warning of extracted.warnings) options.onWarning?.(warning);
  const workspace = {
    ...listed,
    // Files that are ignored here are still files that a rule of CODEOWNERS is about.
    paths: whole.files.map((file) => file.path),
    sources: listed.sources.map((source) =>
      extracted.generated.has(source.path) ? { ...source, role: 'generated' as const } : source,
    ),
  };
  const program = link(extracted.files, workspace);
  const diagnostics = [...snapshot.diagnostics, ...workspace.diagnostics, ...extracted.diagnostics];
  const history = await reading;
  if (history.kind === 'not-measured' && history.reason === 'shallow') options.onWarning?.(SHALLOW);
  const { workspaces: only, statements = { escalation: [], raci: [] } } = options;
  const input = { program, name: snapshot.name, diagnostics, only, history, statements };
  return buildModel(input, { ...registries, catalogue });
}

const SHALLOW =
  'This clone is shallow, so who changed what was not measured: documents of a full clone say more about ownership.';

async function takeHistory({ root, ref, history = true, cache = 'none' }: AnalyzeOptions): Promise<History> {
  if (!history) return { kind: 'not-measured', reason: 'switched-off' };
  return readHistory({ root, ref: ref ?? null, cacheFolder: cacheFolder(root, cache) });
}

function takeTree({ root, ref }: Pick<AnalyzeOptions, 'root' | 'ref'>): Promise<Snapshot> {
  return ref === undefined ? takeSnapshot(root) : takeRefSnapshot(root, ref);
}

/** model → documents. The same model and the same text of the team give the same bytes. */
export async function generate(
  model: HandoverModel,
  options: RenderOptions = { output: 'docs/handover' },
): Promise<readonly Document[]> {
  const { render } = await import('./documents/render/render.ts');
  return render(model, options);
}

/** The catalogue that an analysis of a repository uses: built-in entries and its own. */
export async function readCatalogue(
  options: Pick<AnalyzeOptions, 'root' | 'ref' | 'catalogue'>,
): Promise<readonly Library[]> {
  const [builtIn, snapshot] = await Promise.all([builtInCatalogue(), takeTree(options)]);
  return withOwnEntries(builtIn, snapshot, options.catalogue ?? null);
}

export function builtInCatalogue(): Promise<readonly Library[]> {
  return loadDataFolder<Library>(new URL('./knowledge/catalogue/', import.meta.url));
}

/** The services as `catalog-info.yaml` of Backstage; null where there are none. */
export async function generateCatalog(model: HandoverModel): Promise<Document | null> {
  const { catalogInfo } = await import('./documents/catalog-info.ts');
  const text = catalogInfo(model);
  return text === null ? null : { path: 'catalog-info.yaml', title: 'Catalog', markdown: text };
}

/** Registries are folders: what lies in them is in the product. */
async function loadKnowledge(): Promise<KnowledgeRegistries> {
  const wing = new URL('./knowledge/', import.meta.url);
  const [catalogue, detectors, analyses, rules] = await Promise.all([
    builtInCatalogue(),
    loadFolder<Detector>(new URL('detectors/', wing)),
    loadFolder<Analysis>(new URL('analyses/', wing)),
    loadFolder<Rule>(new URL('rules/', wing)),
  ]);
  return { catalogue, detectors, analyses, rules };
}
