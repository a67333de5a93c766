import type { Program } from '../code/link/program.ts';

/** Files that are loaded when these are, themselves included; imports of types load nothing. */
export function loadedFiles(
  program: Program,
  starts: Iterable<string>,
  isFollowed: (file: string) => boolean = () => true,
): ReadonlySet<string> {
  const loaded = new Set(starts);
  const waiting = [...loaded];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const { module, kind } of program.files.get(file)?.imports ?? []) {
      const target = kind === 'type' || kind === 'erased' ? null : program.fileOf(file, module);
      if (target === null || loaded.has(target) || !isFollowed(target)) continue;
      loaded.add(target);
      waiting.push(target);
    }
  }
  return loaded;
}
