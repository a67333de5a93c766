import { UserError } from '../lib/user-error.ts';
import { runAnalysis } from './analysis.ts';
import { planDocuments } from './documents.ts';
import { failOnExpired } from './expired-waivers.ts';
import { outputFolder } from './generate.ts';
import type { GenerateFlags, GlobalOptions } from './options.ts';
import { openRepository } from './repository.ts';
import { counted, printable, shownPath } from './summary.ts';

const EXIT_NOT_CURRENT = 1;

/**
 * `handover verify`: checks that the documents say what the code says now. What people wrote between sections counts for
 * nothing here. Nothing is written.
 * @throws UserError with exit code 1 where a page is missing, outdated, or edited in a generated section.
 */
export async function verifyCommand(options: GlobalOptions & GenerateFlags): Promise<void> {
  const repository = await openRepository(options);
  const output = await outputFolder(repository, options);
  const model = await runAnalysis(repository, options);
  const { documents, plan } = await planDocuments(model, repository, { folder: output });
  const { nameOfConflict } = await import('../documents/publishers/folder.ts');
  const problems = [
    ...plan.changed.map(
      ({ path, isNew }) => `${path}: ${isNew ? 'is missing' : 'does not say what the code says now'}`,
    ),
    ...plan.outdated.map(({ path }) => `${path}: is about something that is gone`),
    ...plan.conflicts.map((conflict) => `${nameOfConflict(conflict)}: was written or edited by hand`),
  ];
  const folder = shownPath(output);
  if (problems.length === 0) {
    if (!options.quiet) console.error(printable(`${counted(documents.length, 'document')} in ${folder}, all current`));
    failOnExpired(model, options);
    return;
  }
  for (const problem of problems) console.error(printable(problem));
  throw new UserError(
    `${counted(problems.length, 'document')} in ${folder} ${problems.length === 1 ? 'is' : 'are'} not current`,
    {
      hint: 'Run `handover` and commit what it writes.',
      exitCode: EXIT_NOT_CURRENT,
    },
  );
}
