import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../lib/user-error.ts';
import { OWN_TEMPLATES } from '../model/own-templates.ts';
import type { GlobalOptions, InitFlags } from './options.ts';
import { openRepository } from './repository.ts';
import { counted, printable, shownPath } from './summary.ts';
import { checkWritable, writing } from './writing.ts';

const EXIT_HAND_EDITS = 4;

/**
 * `handover init --templates`: puts the built-in templates where the team can change them.
 * @throws UserError with exit code 4 where files of the team are in the way; then nothing is written.
 */
export async function initCommand(options: GlobalOptions & InitFlags): Promise<void> {
  if (options.templates !== true) {
    throw new UserError('Nothing to write was named', { hint: 'Say `handover init --templates`.' });
  }
  const { root } = await openRepository(options);
  const { builtInTemplates } = await import('../handover.ts');
  const folder = await checkWritable(path.join(root, OWN_TEMPLATES), root);
  const files = await builtInTemplates();
  const states = await Promise.all(
    files.map(async (file) => ({
      ...file,
      existing: await readFile(path.join(folder, file.path), 'utf8').catch(() => null),
    })),
  );
  const edited = states.filter(({ existing, text }) => existing !== null && existing.replaceAll('\r\n', '\n') !== text);
  if (edited.length > 0) {
    throw new UserError(
      `${counted(edited.length, 'template')} of the team ${edited.length === 1 ? 'is' : 'are'} in the way`,
      {
        details: edited.map((file) => `${OWN_TEMPLATES}/${file.path}: differs from the built-in one`),
        hint: 'Nothing was written. Move these files away, or keep what is there.',
        exitCode: EXIT_HAND_EDITS,
      },
    );
  }
  const missing = states.filter(({ existing }) => existing === null);
  for (const file of missing) await writeTemplate(path.join(folder, file.path), file.text);
  if (options.quiet) return;
  console.error(
    printable(
      `Templates: ${shownPath(folder)} (${missing.length} written, ${states.length - missing.length} unchanged)`,
    ),
  );
  console.error(
    'Keep only those that you change: a file that is not there comes with Handover, and gets better with it.',
  );
}

async function writeTemplate(file: string, text: string): Promise<void> {
  await writing(file, async () => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  });
}
