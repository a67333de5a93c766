import { packageName } from '../../lib/package-name.ts';
import type { Library } from '../../model/library.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { TellingLibrary } from '../rows.ts';

/** Entries that say what errors mean or what a system sends by itself, with the files that make them count. */
export default {
  id: 'library-notes',
  description: 'Libraries of the code whose errors, or systems whose webhooks, the catalogue explains.',
  detect: (knowledge) => ({
    tellingLibraries: [
      ...knowledge.catalogue.libraries.filter(countsWithoutImport).map((library) => ({ library, imported: null })),
      ...imported(knowledge),
      ...platform(knowledge),
    ],
  }),
} satisfies Detector;

/** What a system sends it sends whichever library is used. */
function countsWithoutImport({ errors, packages, webhooks }: Library): boolean {
  return webhooks !== undefined || (errors !== undefined && packages.length === 0);
}

function imported({ program, catalogue }: Knowledge): readonly TellingLibrary[] {
  return [...program.files].flatMap(([file, facts]) =>
    facts.imports.flatMap(({ kind, module }) => {
      if (kind === 'type' || kind === 'erased' || program.fileOf(file, module) !== null) return [];
      const told = catalogue.librariesOf(module).filter(({ errors }) => errors !== undefined);
      return told.map((library) => ({ library, imported: { file, package: packageName(module) } }));
    }),
  );
}

/** Nobody imports `fetch`. */
function platform({ matches }: Knowledge): readonly TellingLibrary[] {
  return matches.outbound.flatMap(({ call, library }) =>
    call.module === 'global' && library.errors !== undefined
      ? [{ library, imported: { file: call.site.file, package: library.id } }]
      : [],
  );
}
