import type { Target } from './program.ts';

/** More possibilities than this say nothing a reader could use. */
export const MOST_TARGETS = 4;

export function api(path: string, likely = false): Target {
  return { kind: 'api', path, likely };
}

/** What a promise has. Promises are followed as what they give, so that these are asked of anything. */
export const PROMISE_MEMBERS: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** `a` of a path: members of a namespace and of a default export are written alike, `axios#get`. */
export function memberPath(path: string, name: string): string {
  if (path.endsWith('#') && PROMISE_MEMBERS.has(name)) return `global#Promise().${name}`;
  if (path.endsWith('#')) return path + name;
  if (path.endsWith('#default')) return path.slice(0, -'default'.length) + name;
  return `${path}.${name}`;
}

/** Calling or constructing; a namespace that is called is its default export. */
export function resultPath(path: string): string {
  return path.endsWith('#') ? `${path}default()` : `${path}()`;
}

export function targetKey(target: Target): string {
  switch (target.kind) {
    case 'api':
      return target.path;
    case 'function':
      return `f ${target.at.function} ${target.at.file}`;
    case 'class':
      return `c ${target.at.class} ${target.at.file}`;
    case 'instance':
      return `n ${target.at.class} ${target.at.file}`;
    case 'structure':
    case 'template':
      return `s ${target.at.value} ${target.at.file}`;
    case 'typed':
      return `t ${target.type} ${target.file}`;
    case 'module':
      return `m ${target.file}`;
    case 'literal':
      return `l ${typeof target.value} ${String(target.value)}`;
    case 'env':
      return `e ${target.name}`;
  }
}

/** Distinct targets in order, at most four. */
export function limited(targets: readonly Target[]): readonly Target[] {
  if (targets.length < 2) return targets;
  const known = new Map<string, Target>();
  for (const target of targets) {
    const key = targetKey(target);
    if (!known.has(key)) known.set(key, target);
    if (known.size === MOST_TARGETS) break;
  }
  return [...known.values()];
}

/** Several callers or branches leave it open which one it is. */
export function asLikely(targets: readonly Target[]): readonly Target[] {
  return targets.map((target) => (target.kind === 'api' && !target.likely ? { ...target, likely: true } : target));
}
