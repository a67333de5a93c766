import type { CallSite, Program } from '../code/link/program.ts';
import { apiCallsOf } from '../code/link/queries.ts';
import type { Library } from '../model/library.ts';
import { type Catalogue, matchesPath } from './catalogue-index.ts';
import type { Rows } from './rows.ts';

/** A call that an entry of the catalogue may know; its path is canonical. */
export interface KnownCall {
  readonly site: CallSite;
  readonly module: string;
  readonly path: string;
  readonly likely: boolean;
  readonly libraries: readonly Library[];
}

/** What detectors work from. */
export interface Knowledge {
  readonly program: Program;
  readonly catalogue: Catalogue;
  readonly calls: readonly KnownCall[];
}

/** One file in `detectors/`: one mechanism. */
export interface Detector {
  readonly id: string;
  readonly description: string;
  readonly detect: (knowledge: Knowledge) => Partial<Rows>;
}

export function gatherKnowledge(program: Program, catalogue: Catalogue): Knowledge {
  const calls = apiCallsOf(program).flatMap(({ site, package: written, path: writtenPath, likely }): KnownCall[] => {
    const [module, path] = catalogue.canonical(written, writtenPath);
    const libraries = catalogue.librariesOf(module);
    return libraries.length === 0 ? [] : [{ site, module, path, likely, libraries }];
  });
  return { program, catalogue, calls };
}

type UseList = { [Key in keyof Library]-?: NonNullable<Library[Key]> extends readonly (infer Use extends { readonly path: string })[] ? Use : never };
type UseKey = { [Key in keyof UseList]: UseList[Key] extends never ? never : Key }[keyof UseList];

export interface Match<Use> {
  readonly call: KnownCall;
  readonly library: Library;
  readonly use: Use;
  /** All uses of the entry that name this call, for those that say where the same thing may stand instead. */
  readonly alternatives: readonly Use[];
}

/** All calls that one kind of use of the catalogue names, each with the first entry that matches: `matching(knowledge, 'routes')`. */
export function matching<Key extends UseKey>(knowledge: Knowledge, key: Key): readonly Match<UseList[Key]>[] {
  return knowledge.calls.flatMap((call) => {
    for (const library of call.libraries) {
      const uses = (library[key] ?? []) as readonly UseList[Key][];
      // A new expression and a plain call of the same API give the same thing; the use names its callee or its result.
      const alternatives = uses.filter((each) => matchesPath(each.path, `${call.path}()`) || matchesPath(each.path, call.path));
      const use = alternatives[0];
      if (use !== undefined) return [{ call, library, use, alternatives }];
    }
    return [];
  });
}
