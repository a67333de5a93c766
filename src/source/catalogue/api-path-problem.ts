const NAME = String.raw`(?:[\w$*-]|\{[^{}]+\})+`;
const FIRST = new RegExp(`^(?:${NAME})?`);
/** `()`, `[]`, `.name`, and the parameter that a function argument gets: `<1.0>`, with members behind it; `<0>` that of a type of functions. */
const NEXT = new RegExp(String.raw`^(?:\(\)|\[\]|\.${NAME}|<(?:\d+|\{[\d, ]+\})(?:\.[\w.]+)?>)`);

/** What is wrong with an API path of an entry, in a sentence without its end; null where nothing is. */
export function apiPathProblem(path: string): string | null {
  if (path === '') return 'is empty, an API path begins with a name such as "default"';
  let rest = path.slice(FIRST.exec(path)?.[0].length ?? 0);
  for (let part = NEXT.exec(rest); rest !== '' && part !== null; part = NEXT.exec(rest))
    rest = rest.slice(part[0].length);
  if (rest === '') return null;
  const read = path.slice(0, path.length - rest.length);
  return `is no API path: after "${read}" comes "${rest}", but only ".name", "()", "[]" or "<0.0>" may follow`;
}

/** As `apiPathProblem`, for a path that names its package: `bullmq#Queue().add`. */
export function fullPathProblem(path: string): string | null {
  const hash = path.indexOf('#');
  if (hash < 1) return 'must begin with its package, such as "bullmq#Queue().add"';
  return path.length === hash + 1 ? null : apiPathProblem(path.slice(hash + 1));
}
