import path from 'node:path';
import { readIfThere } from '../lib/read-if-there.ts';
import type { FolderPlan } from '../documents/publishers/folder.ts';
import type { Document } from '../model/document.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import type { Config } from '../source/config.ts';
import type { Repository } from './repository.ts';
import { withinRoot } from './writing.ts';

/** The documents of a model, and what their folder needs so that it holds them. */
export interface PlannedDocuments {
  readonly documents: readonly Document[];
  readonly plan: FolderPlan;
}

interface PlanOptions {
  readonly folder: string;
  readonly adopt?: boolean;
  readonly diagrams: Config['diagrams'];
}

/**
 * Renders the documents for a folder that may hold text of the team. Which notes are to be checked is known only when
 * all pages are there, and the first page counts them: so it is rendered again where there are any.
 */
export async function planDocuments(
  model: HandoverModel,
  { root }: Repository,
  { folder, adopt = false, diagrams }: PlanOptions,
): Promise<PlannedDocuments> {
  const [{ generate }, { answersIn, planForFolder }, { FMEA_CSV, ratingsIn }] = await Promise.all([
    import('../handover.ts'),
    import('../documents/publishers/folder.ts'),
    import('../documents/formats/fmea-csv.ts'),
  ]);
  const output = withinRoot(root, folder);
  const [answers, rated] = await Promise.all([answersIn(folder), readIfThere(path.join(folder, FMEA_CSV))]);
  const team = { answers, notesToCheck: [], ratings: rated === null ? [] : ratingsIn(rated) };
  const pictures = diagrams === 'mermaid' ? null : diagrams;
  const documents = await generate(model, { output, root, team, pictures });
  const plan = await planForFolder(documents, folder, { adopt });
  if (plan.notesToCheck.length === 0) return withOtherFiles({ documents, plan }, model, folder);
  const noted = { ...team, notesToCheck: plan.notesToCheck };
  const counted = await generate(model, { output, root, team: noted, pictures });
  return withOtherFiles({ documents: counted, plan: await planForFolder(counted, folder, { adopt }) }, model, folder);
}

/** Adds what is no page: such a file has no sections, so each says by itself what it keeps of the one that is there. */
async function withOtherFiles(
  planned: PlannedDocuments,
  model: HandoverModel,
  folder: string,
): Promise<PlannedDocuments> {
  return withFailureModes(await withCatalog(planned, model, folder), model, folder);
}

/** `catalog-info.yaml` is replaced as a whole, unless the team has made it its own. */
async function withCatalog(planned: PlannedDocuments, model: HandoverModel, folder: string): Promise<PlannedDocuments> {
  const { generateCatalog } = await import('../handover.ts');
  const catalog = await generateCatalog(model);
  if (catalog === null) return planned;
  const existing = await readIfThere(path.join(folder, catalog.path));
  const [mark = ''] = catalog.markdown.split('\n', 1);
  if (existing !== null && !existing.startsWith(mark)) return planned;
  const isSame = existing?.replace(/\r\n/g, '\n') === catalog.markdown;
  return withFile(planned, catalog, { isNew: existing === null, isSame });
}

/** The failure modes as CSV keep what people wrote. */
async function withFailureModes(
  planned: PlannedDocuments,
  model: HandoverModel,
  folder: string,
): Promise<PlannedDocuments> {
  const { FMEA_CSV, mergeFmeaCsv } = await import('../documents/formats/fmea-csv.ts');
  const existing = await readIfThere(path.join(folder, FMEA_CSV));
  if (existing === null && model.failureModes.length === 0) return planned;
  const merged = mergeFmeaCsv(model, existing);
  if (merged.kind === 'foreign') {
    const conflicts = [...planned.plan.conflicts, { path: FMEA_CSV, sections: [] }];
    return { ...planned, plan: { ...planned.plan, conflicts } };
  }
  const isSame = merged.kind === 'kept';
  const markdown = merged.kind === 'kept' ? (existing ?? '') : merged.text;
  return withFile(planned, { path: FMEA_CSV, title: 'Failure modes', markdown }, { isNew: existing === null, isSame });
}

function withFile(
  { documents, plan }: PlannedDocuments,
  file: Document,
  { isNew, isSame }: { readonly isNew: boolean; readonly isSame: boolean },
): PlannedDocuments {
  const page = { path: file.path, text: file.markdown, isNew };
  return {
    documents: [...documents, file],
    plan: isSame ? plan : { ...plan, changed: [...plan.changed, page] },
  };
}
