import type { CallSite } from '../code/link/program.ts';
import { propertyOf, textsOf } from '../code/link/queries.ts';
import type { Knowledge } from './knowledge.ts';
import { joinPath } from './router-prefixes.ts';
import { namesOf } from './slot-text.ts';

/** The part of a path that the application puts before its controllers. */
export interface Versioning {
  readonly prefixOf: (controller: CallSite) => string;
}

/**
 * NestJS puts `setGlobalPrefix` and, with URI versioning, `v1` before the paths of controllers. Both are said once where
 * the application starts, so they hold for the controllers of the same package.
 */
export function versioningOf(knowledge: Knowledge): Versioning {
  const packageOf = new Map(knowledge.program.workspace.sources.map((source) => [source.path, source.packageRoot]));
  const prefixes = new Map<string | null, string>();
  for (const { call, use } of knowledge.matches.prefixes) {
    if (!call.path.startsWith('NestFactory.')) continue;
    const value = call.site.call.arguments[use.prefix.argument];
    const text = value === undefined ? undefined : textsOf(knowledge.program, { file: call.site.file, value })[0];
    if (text !== undefined) prefixes.set(packageOf.get(call.site.file) ?? null, text);
  }
  const defaults = defaultVersions(knowledge, packageOf);
  return {
    prefixOf: (controller) => {
      const home = packageOf.get(controller.file) ?? null;
      const version = versionAt(knowledge, controller) ?? defaults.get(home) ?? '';
      return joinPath(prefixes.get(home) ?? '', version === '' || version === 'VERSION_NEUTRAL' ? '' : `v${version}`);
    },
  };
}

/** `@Controller({ path, version: '2' })`. */
function versionAt(knowledge: Knowledge, controller: CallSite): string | null {
  const value = controller.call.arguments[0];
  const property = value === undefined ? null : propertyOf(knowledge.program, { file: controller.file, value }, 'version');
  return property === null ? null : (namesOf(knowledge.program, property.ref)[0] ?? null);
}

/** `app.enableVersioning({ type: VersioningType.URI, defaultVersion: '1' })`. */
function defaultVersions(knowledge: Knowledge, packageOf: ReadonlyMap<string, string | null>): ReadonlyMap<string | null, string> {
  const versions = new Map<string | null, string>();
  for (const { site, path } of knowledge.calls) {
    const value = site.call.arguments[0];
    if (!path.endsWith('.enableVersioning') || value === undefined) continue;
    const property = propertyOf(knowledge.program, { file: site.file, value }, 'defaultVersion');
    const name = property === null ? undefined : namesOf(knowledge.program, property.ref)[0];
    if (name !== undefined) versions.set(packageOf.get(site.file) ?? null, name);
  }
  return versions;
}
