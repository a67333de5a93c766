import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FolderPlan } from '../documents/publishers/folder.ts';
import type { Document } from '../model/document.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import type { Repository } from './repository.ts';
import { withinRoot } from './writing.ts';

/** The documents of a model, and what their folder needs so that it holds them. */
export interface PlannedDocuments {
  readonly documents: readonly Document[];
  readonly plan: FolderPlan;
}

/**
 * Renders the documents for a folder that may hold text of the team. Which notes are to be checked is known only when
 * all pages are there, and the first page counts them: so it is rendered again where there are any.
 */
export async function planDocuments(
  model: HandoverModel,
  { root }: Repository,
  { folder, adopt = false }: { readonly folder: string; readonly adopt?: boolean },
): Promise<PlannedDocuments> {
  const [{ generate }, { answersIn, planForFolder }] = await Promise.all([
    import('../handover.ts'),
    import('../documents/publishers/folder.ts'),
  ]);
  const output = withinRoot(root, folder);
  const answers = await answersIn(folder);
  const documents = await generate(model, { output, team: { answers, notesToCheck: [] } });
  const plan = await planForFolder(documents, folder, { adopt });
  if (plan.notesToCheck.length === 0) return withCatalog({ documents, plan }, model, folder);
  const counted = await generate(model, { output, team: { answers, notesToCheck: plan.notesToCheck } });
  return withCatalog({ documents: counted, plan: await planForFolder(counted, folder, { adopt }) }, model, folder);
}

/** Adds `catalog-info.yaml`, which is no page: it is replaced as a whole, unless the team has made it its own. */
async function withCatalog(planned: PlannedDocuments, model: HandoverModel, folder: string): Promise<PlannedDocuments> {
  const { generateCatalog } = await import('../handover.ts');
  const catalog = await generateCatalog(model);
  if (catalog === null) return planned;
  const file = path.join(folder, catalog.path);
  const existing = await readFile(file, 'utf8').catch(() => null);
  const [mark = ''] = catalog.markdown.split('\n', 1);
  if (existing !== null && !existing.startsWith(mark)) return planned;
  const documents = [...planned.documents, catalog];
  if (existing?.replace(/\r\n/g, '\n') === catalog.markdown) return { ...planned, documents };
  const page = { path: catalog.path, text: catalog.markdown, isNew: existing === null };
  return { documents, plan: { ...planned.plan, changed: [...planned.plan.changed, page] } };
}
