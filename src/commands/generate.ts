import path from 'node:path';
import type { Document, PictureFormat } from '../model/document.ts';
import { runAnalysis } from './analysis.ts';
import { planDocuments } from './documents.ts';
import { failOnExpired } from './expired-waivers.ts';
import type { GenerateFlags, GlobalOptions } from './options.ts';
import { openRepository, type Repository } from './repository.ts';
import { documentsLine, printSummary, shownPath } from './summary.ts';
import { checkWritable } from './writing.ts';

const DEFAULT_OUTPUT = 'docs/handover';

/** `handover generate`: reads a repository and writes its documents. */
export async function generateCommand(options: GlobalOptions & GenerateFlags): Promise<void> {
  const repository = await openRepository(options);
  const output = await outputFolder(repository, options);
  const model = await runAnalysis(repository, options);
  const { adopt = false, diagrams = repository.config.diagrams } = options;
  const { documents, plan } = await planDocuments(model, repository, { folder: output, adopt, diagrams });
  const { publishPlan } = await import('../documents/publishers/folder.ts');
  // Drawn before anything is written: where there is no browser, the folder stays as it is.
  const pictures = diagrams === 'mermaid' ? null : await drawAll(documents, diagrams);
  const published = await publishPlan(plan, documents, output);
  if (pictures !== null) await pictures.publish(output);
  if (!options.quiet) printSummary(model, documentsLine(shownPath(output), published));
  failOnExpired(model, options);
}

async function drawAll(documents: readonly Document[], format: PictureFormat) {
  const [{ drawPictures }, { picturesOf, publishPictures }] = await Promise.all([
    import('../documents/pictures/draw-pictures.ts'),
    import('../documents/pictures/publish-pictures.ts'),
  ]);
  const drawn = await drawPictures(picturesOf(documents), format);
  return { publish: (folder: string) => publishPictures(drawn, folder) };
}

/** The folder for documents: as asked for, as configured, or the usual one. */
export async function outputFolder(
  { root, config }: Repository,
  { cwd, output }: GlobalOptions & GenerateFlags,
): Promise<string> {
  if (output !== undefined) return checkWritable(path.resolve(cwd, output), null);
  return checkWritable(path.join(root, config.output ?? DEFAULT_OUTPUT), root);
}
