import { createTwoFilesPatch } from 'diff';
import { UserError } from '../../lib/user-error.ts';
import type { EditedSection } from './merge-page.ts';

/** A page that cannot be written without losing what people wrote. */
export interface Conflict {
  readonly path: string;
  /** The sections that people changed; none where the file is not ours. */
  readonly sections: readonly EditedSection[];
}

/** A conflict in a line: the page, and its sections that people changed. */
export function nameOfConflict({ path: page, sections }: Conflict): string {
  return sections.length === 0 ? page : `${page} (${sections.map(({ id }) => id).join(', ')})`;
}

/** What stops a run before anything is written, with the differences. */
export function handEdits(conflicts: readonly Conflict[]): UserError {
  const more = conflicts.length > mostNamed ? ` and ${conflicts.length - mostNamed} more` : '';
  const names = conflicts.slice(0, mostNamed).map(nameOfConflict).join(', ');
  return new UserError(`Nothing was written, because it would lose what people wrote: ${names}${more}`, {
    details: differencesOf(conflicts),
    hint: 'Write between the sections instead of in them: that text stays. `--adopt` keeps edits of generated sections as text of yours; a file that Handover did not write has to move.',
    exitCode: 4,
  });
}

const mostNamed = 20;

/** What stands in the edited sections, against what would be written there. */
function differencesOf(conflicts: readonly Conflict[]): readonly string[] {
  const lines = conflicts.flatMap(({ path: page, sections }) =>
    sections.flatMap(({ id, edited, generated }) => {
      const names = [`${page} (${id}), generated`, `${page} (${id}), as it stands`] as const;
      const patch = createTwoFilesPatch(...names, `${generated ?? ''}\n`, `${edited}\n`, '', '', { context: 2 });
      return patch.trimEnd().split('\n').slice(1);
    }),
  );
  const left = lines.length - mostLines;
  return left > 0 ? [...lines.slice(0, mostLines), `… and ${left} more lines`] : lines;
}

const mostLines = 60;
