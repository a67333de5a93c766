import { type CachePlace, cacheFolder, chooseCache } from './code/extract/cache/choose-cache.ts';
import type { Extracted } from './code/extract/outcome.ts';
import { readFacts } from './code/extract/read-facts.ts';
import { link } from './code/link/link.ts';
import type { Analysis } from './knowledge/analysis.ts';
import { type KnowledgeRegistries, buildModel } from './knowledge/build-model.ts';
import type { Stale } from './documents/references/reference.ts';
import type { RenderOptions } from './documents/render/render.ts';
import type { Detector } from './knowledge/knowledge.ts';
import { questionedPackages } from './knowledge/questioned-packages.ts';
import { loadDataFolder, loadFolder } from './lib/load-folder.ts';
import type { Removal } from './model/command-names.ts';
import type { Document } from './model/document.ts';
import type { FailureModeEntry } from './model/failure-mode.ts';
import type { Rule } from './model/finding.ts';
import type { HandoverModel } from './model/handover-model.ts';
import type { History } from './model/history.ts';
import type { Library } from './model/library.ts';
import type { ModelInput } from './model/model-input.ts';
import type { ReadinessItem } from './model/readiness.ts';
import type { ServiceSetting } from './model/service-setting.ts';
import type { Snapshot } from './model/snapshot.ts';
import type { Waiver } from './model/waiver.ts';
import type { Workspace } from './model/workspace.ts';
import { withOwnEntries } from './source/catalogue/read-own-entries.ts';
import { findIgnored, findRemovals } from './source/history/find-removals.ts';
import { readHistory } from './source/history/read-history.ts';
import { findWords } from './source/snapshot/find-words.ts';
import { takeRefSnapshot } from './source/snapshot/take-ref-snapshot.ts';
import { takeSnapshot } from './source/snapshot/take-snapshot.ts';
import { withoutIgnored } from './source/snapshot/without-ignored.ts';
import { findMentions, mentionTexts } from './source/workspace/find-mentions.ts';
import { readCommandNames } from './source/workspace/read-command-names.ts';
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
  /** `waivers` of the configuration: findings and items of the scorecard that people accept for a time. */
  readonly waivers?: readonly Waiver[];
  /** Folder of own catalogue entries, relative to the root; null is the usual one, `handover/catalogue`. */
  readonly catalogue?: string | null;
  /** What the configuration says of services: names, kinds, what belongs together, what is none. */
  readonly services?: readonly ServiceSetting[];
  /** A branch, tag or commit to read instead of the working tree. */
  readonly ref?: string;
  /** Whether git's history is read for who changed what; it is unless said. */
  readonly history?: boolean;
  /** What the team says in the configuration about people. */
  readonly statements?: ModelInput['statements'];
  /** Where facts are kept for the next run; nowhere unless said. They change nothing but the time. */
  readonly cache?: CachePlace;
  readonly onProgress?: (progress: Progress) => void;
  /** Takes a sentence about what went wrong without a consequence for the model, such as a cache that cannot be written. */
  readonly onWarning?: (message: string) => void;
}

/** snapshot → facts → program → rows → model → findings; or what an earlier run made of the same input. */
export async function analyze(options: AnalyzeOptions): Promise<HandoverModel> {
  // All three wait for git or the disk.
  const [whole, history, builtIn] = await Promise.all([takeTree(options), takeHistory(options), builtInCatalogue()]);
  const catalogue = withOwnEntries(builtIn, whole, options.catalogue ?? null);
  const snapshot = withoutIgnored(whole, options.ignore ?? []);
  // Files that are ignored here are still files that a rule of CODEOWNERS is about.
  const paths = whole.files.map((file) => file.path);
  const workspace = { ...withoutOtherContents(readWorkspace(snapshot)), paths };
  const { name, diagnostics } = snapshot;
  const {
    workspaces: only,
    waivers = [],
    statements = { escalation: [], raci: [] },
    services: settings = [],
  } = options;
  const texts = mentionTexts(snapshot, workspace);
  const input: ModelInput = {
    workspace,
    texts,
    catalogue,
    name,
    diagnostics,
    only,
    waivers,
    history,
    statements,
    settings,
  };
  const { models, facts } = chooseCache(options.root, options.cache ?? 'none');
  const kept = models.find(input);
  if (kept !== null) return kept;
  const production = workspace.sources.filter((source) => source.role === 'production');
  const extracted = await readFacts(snapshot, production, {
    cache: facts(),
    onFile: (done) => options.onProgress?.({ stage: 'Reading', done, total: production.length }),
  });
  const model = toModel(input, { snapshot, extracted }, await loadKnowledge());
  const warnings = extracted.isLasting ? models.keep(input, model) : [];
  for (const warning of [...extracted.warnings, ...warnings]) options.onWarning?.(warning);
  return model;
}

async function takeHistory({ root, ref, history: isRead = true, ...options }: AnalyzeOptions): Promise<History> {
  if (!isRead) return { kind: 'not-measured', reason: 'switched-off' };
  const history = await readHistory({
    root,
    ref: ref ?? null,
    cacheFolder: cacheFolder(root, options.cache ?? 'none'),
  });
  if (history.kind === 'not-measured' && history.reason === 'shallow') options.onWarning?.(SHALLOW);
  return history;
}

const SHALLOW =
  'This clone is shallow, so who changed what was not measured: documents of a full clone say more about ownership.';

/** Of files that are not read for facts only their names say something: that their text changed is no news. */
function withoutOtherContents(workspace: Workspace): Workspace {
  const sources = workspace.sources.map((source) =>
    source.role === 'production' ? source : { ...source, id: '', size: 0 },
  );
  return { ...workspace, sources };
}

interface Reading {
  /** For the texts that the input names. */
  readonly snapshot: Snapshot;
  readonly extracted: Extracted;
}

/** Sees nothing but the input, what it names, and our own code: that is why a model can be kept. */
function toModel(input: ModelInput, { snapshot, extracted }: Reading, registries: OwnRegistries): HandoverModel {
  const { workspace, catalogue, ...said } = input;
  const sources = workspace.sources.map((source) =>
    extracted.generated.has(source.path) ? { ...source, role: 'generated' as const } : source,
  );
  const program = link(extracted.files, { ...workspace, sources });
  const diagnostics = [...input.diagnostics, ...workspace.diagnostics, ...extracted.diagnostics];
  const mentions = findMentions(snapshot, workspace, questionedPackages(program));
  return buildModel({ ...said, program, diagnostics, mentions }, { ...registries, catalogue });
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

export interface CheckTextsOptions extends Pick<AnalyzeOptions, 'root' | 'ref'> {
  /** Paths of Markdown files, relative to the root; null for all that tell how things are. */
  readonly files: readonly string[] | null;
  /** Folder of the generated documents relative to the root; null where it lies outside. */
  readonly output: string | null;
}

/** What was read, and what of it the tree does not have any more. */
export interface CheckedTexts {
  /** Files that were asked for and are none of the tree. */
  readonly unknown: readonly string[];
  readonly texts: number;
  readonly stale: readonly Stale[];
}

/** Holds pages that people wrote against the tree and its model. */
export async function checkTexts(model: HandoverModel, options: CheckTextsOptions): Promise<CheckedTexts> {
  const { root, ref = null, files, output } = options;
  const [snapshot, { chooseTexts }, { judgeTexts, variablesIn }, { toTreeOfPaths }] = await Promise.all([
    takeTree(options),
    import('./documents/references/choose-texts.ts'),
    import('./documents/references/judge-texts.ts'),
    import('./documents/references/surroundings.ts'),
  ]);
  const paths = snapshot.files.map(({ path }) => path);
  const tree = toTreeOfPaths(paths, (path) => new TextDecoder().decode(snapshot.read(path)).replaceAll('\r\n', '\n'));
  const chosen = files ?? chooseTexts(paths, model, output);
  const texts = chosen.filter(tree.hasFile).map((path) => ({ path, markdown: tree.text(path) ?? '' }));
  const words = findWords(snapshot, variablesIn(texts));
  const found = judgeTexts(texts, { model, tree, words, commands: readCommandNames(snapshot) });
  const gone = found.flatMap((row) => row.gone);
  const [ignored, removals] = await Promise.all([findIgnored(root, gone), findRemovals({ root, ref }, gone)]);
  const stale = found
    .filter((row) => !row.gone.some((path) => ignored.has(path)))
    .map((row) =>
      withRemoval(
        row,
        row.gone.flatMap((path) => removals.get(path) ?? []),
      ),
    );
  return { unknown: chosen.filter((path) => !tree.hasFile(path)), texts: texts.length, stale };
}

function withRemoval(row: Stale, [removal]: readonly Removal[]): Stale {
  return removal === undefined ? row : { ...row, message: `${row.message} since ${removal.commit} (${removal.day})` };
}

/** The templates that come with Handover, by their path in a folder of templates. */
export async function builtInTemplates() {
  const { builtInFiles } = await import('./documents/render/templates.ts');
  return builtInFiles();
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

/** The registries that are code. */
type OwnRegistries = Omit<KnowledgeRegistries, 'catalogue'>;

/** The services as `catalog-info.yaml` of Backstage; null where there are none. */
export async function generateCatalog(model: HandoverModel): Promise<Document | null> {
  const { catalogInfo } = await import('./documents/catalog-info.ts');
  const text = catalogInfo(model);
  return text === null ? null : { path: 'catalog-info.yaml', title: 'Catalog', markdown: text };
}

/** Registries are folders: what lies in them is in the product. */
async function loadKnowledge(): Promise<OwnRegistries> {
  const wing = new URL('./knowledge/', import.meta.url);
  const [detectors, analyses, rules, readiness, failureModes] = await Promise.all([
    loadFolder<Detector>(new URL('detectors/', wing)),
    loadFolder<Analysis>(new URL('analyses/', wing)),
    loadFolder<Rule>(new URL('rules/', wing)),
    loadFolder<ReadinessItem>(new URL('readiness/', wing)),
    loadFolder<FailureModeEntry>(new URL('failure-modes/', wing)),
  ]);
  return { detectors, analyses, rules, readiness, failureModes };
}
