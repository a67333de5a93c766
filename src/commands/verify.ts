import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../lib/user-error.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import { runAnalysis } from './analysis.ts';
import { planDocuments } from './documents.ts';
import { failOnExpired } from './expired-waivers.ts';
import { outputFolder } from './generate.ts';
import type { GlobalOptions, VerifyFlags } from './options.ts';
import { openRepository, type Repository } from './repository.ts';
import { counted, printable, shownPath } from './summary.ts';
import { withinRoot } from './writing.ts';

const EXIT_NOT_CURRENT = 1;

/** What one part of the check found: lines for people, and one sentence about all of them. */
interface Verdict {
  readonly problems: readonly string[];
  readonly sum: string;
  readonly hint: string;
}

/**
 * `handover verify`: checks that the documents say what the code says now. Of generated pages, what people wrote between
 * sections counts for nothing; with files or `--all-docs`, what people wrote is held against the tree. Nothing is written.
 * @throws UserError with exit code 1 where a page is missing, outdated or edited, or names what is gone.
 */
export async function verifyCommand(options: GlobalOptions & VerifyFlags): Promise<void> {
  const { files, operands } = splitOperands(options.operands);
  const repository = await openRepository({ ...options, operands });
  const output = await outputFolder(repository, options);
  const model = await runAnalysis(repository, options);
  const isOfTexts = files.length > 0 || options.allDocs === true;
  const verdicts = [
    ...(files.length === 0 ? [await verifyGenerated(model, repository, { ...options, output })] : []),
    ...(isOfTexts ? [await verifyTexts(model, repository, { options, files, output })] : []),
  ];
  for (const { problems } of verdicts) for (const problem of problems) console.error(printable(problem));
  const failed = verdicts.filter(({ problems }) => problems.length > 0);
  if (failed.length > 0) {
    throw new UserError(failed.map(({ sum }) => sum).join('; '), {
      hint: failed.map(({ hint }) => hint).join(' '),
      exitCode: EXIT_NOT_CURRENT,
    });
  }
  if (!options.quiet) for (const { sum } of verdicts) console.error(printable(sum));
  failOnExpired(model, options);
}

/** Markdown files among the words of the command line; the repository is the one that is none. */
function splitOperands(operands: readonly string[]) {
  return { files: operands.filter(isMarkdown), operands: operands.filter((word) => !isMarkdown(word)) };
}

function isMarkdown(word: string): boolean {
  return /\.(?:md|mdx|markdown)$/i.test(word);
}

async function verifyGenerated(
  model: HandoverModel,
  repository: Repository,
  { output, diagrams = repository.config.diagrams }: Pick<VerifyFlags, 'diagrams'> & { readonly output: string },
): Promise<Verdict> {
  const { documents, plan } = await planDocuments(model, repository, { folder: output, diagrams });
  const { missingPictures } = await import('../documents/pictures/publish-pictures.ts');
  const { nameOfConflict } = await import('../documents/publishers/folder.ts');
  const problems = [
    ...plan.changed.map(
      ({ path: page, isNew }) => `${page}: ${isNew ? 'is missing' : 'does not say what the code says now'}`,
    ),
    ...missingPictures(documents, output).map((picture) => `${picture}: is missing`),
    ...plan.outdated.map(({ path: page }) => `${page}: is about something that is gone`),
    ...plan.conflicts.map((conflict) => `${nameOfConflict(conflict)}: was written or edited by hand`),
  ];
  const folder = shownPath(output);
  const sum =
    problems.length === 0
      ? `${counted(documents.length, 'document')} in ${folder}, all current`
      : `${counted(problems.length, 'document')} in ${folder} ${problems.length === 1 ? 'is' : 'are'} not current`;
  return { problems, sum, hint: 'Run `handover` and commit what it writes.' };
}

interface TextsToVerify {
  readonly options: GlobalOptions;
  /** As written; empty for all. */
  readonly files: readonly string[];
  readonly output: string;
}

async function verifyTexts(
  model: HandoverModel,
  { root }: Repository,
  { options, files, output }: TextsToVerify,
): Promise<Verdict> {
  const { checkTexts } = await import('../handover.ts');
  const { unknown, texts, stale } = await checkTexts(model, {
    root,
    files: files.length === 0 ? null : await Promise.all(files.map((file) => pathInTree(file, root, options.cwd))),
    output: withinRoot(root, output),
    ...(options.ref === undefined ? {} : { ref: options.ref }),
  });
  const [first] = unknown;
  if (first !== undefined) {
    throw new UserError(`No such file in the repository: ${first}`, {
      hint: 'Give Markdown files that git does not ignore.',
    });
  }
  const pages = counted(texts, 'page');
  const sum =
    stale.length === 0
      ? `${pages} of people, nothing stale in ${texts === 1 ? 'it' : 'them'}`
      : `${counted(stale.length, 'statement')} in ${pages} of people ${stale.length === 1 ? 'is' : 'are'} stale`;
  const problems = stale.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  return { problems, sum, hint: 'Correct the pages, or the code that they are right about.' };
}

/** Where a file of the command line lies in the repository. */
async function pathInTree(file: string, root: string, cwd: string): Promise<string> {
  const written = path.resolve(cwd, file);
  const folder = await realpath(path.dirname(written)).catch(() => path.dirname(written));
  // Where people stand outside, they name pages as the repository does.
  const inside =
    withinRoot(root, path.join(folder, path.basename(written))) ?? withinRoot(root, path.resolve(root, file));
  if (inside !== null) return inside;
  throw new UserError(`${file} lies outside of the repository`, {
    hint: 'Name files of the repository.',
  });
}
