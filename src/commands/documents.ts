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
  const [{ generate }, { answersIn, planForFolder }, { FMEA_CSV, ratingsIn }] = await Promise.all([
    import('../handover.ts'),
    import('../documents/publishers/folder.ts'),
    import('../documents/formats/fmea-csv.ts'),
  ]);
  const output = withinRoot(root, folder);
